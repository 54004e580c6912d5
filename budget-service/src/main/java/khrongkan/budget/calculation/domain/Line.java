package khrongkan.budget.calculation.domain;

/** One line of a budget. */
public record Line(Category category, String description, Qualifiers qualifiers, Price price) {}
