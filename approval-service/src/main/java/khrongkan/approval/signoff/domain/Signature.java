package khrongkan.approval.signoff.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A name under one revision.
 *
 * @param hand in whose part it was signed
 * @param person the subject who signed
 * @param name as it is printed
 * @param position ตำแหน่ง, as it is printed
 */
public record Signature(
        Hand hand, String person, String name, @Nullable String position, Capacity capacity, Instant at, String seal) {}
