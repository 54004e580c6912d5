package khrongkan.budget.calculation.domain;

import java.time.Instant;

/**
 * Who let a finding pass, and why.
 *
 * @param by the subject of the person
 * @param name of the person, at that time
 * @param role in which it was done
 */
public record Waiver(String by, String name, String role, String reason, Instant at) {}
