package khrongkan.budget.calculation.domain;

import khrongkan.budget.rate.domain.RateBook;

/** All that lines are held against: the rates on file, the rules of counting, and how much each finding weighs. */
public record Rulebook(RateBook rates, CountingRules rules, Policy policy) {}
