package khrongkan.participants.name.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import khrongkan.thai.ThaiText;
import org.jspecify.annotations.Nullable;

/** The form in which names are compared and searched: one spelling, one case. */
public final class NameKey {

    private NameKey() {}

    /** The key of a name given in parts; missing parts are left out. */
    public static String of(@Nullable String... parts) {
        var whole = Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return ThaiText.normalize(whole).toLowerCase(Locale.ROOT);
    }
}
