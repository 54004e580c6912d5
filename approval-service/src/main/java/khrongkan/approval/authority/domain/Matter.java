package khrongkan.approval.authority.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about, as far as a right may be limited to it.
 *
 * @param subject the office's code of what it is about; none where nothing was said
 * @param amount in baht; none while nothing was submitted
 */
public record Matter(@Nullable String subject, @Nullable BigDecimal amount) {

    /** Nothing is known of it. */
    public static final Matter OPEN = new Matter(null, null);
}
