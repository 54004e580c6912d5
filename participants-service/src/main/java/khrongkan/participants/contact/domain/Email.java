package khrongkan.participants.contact.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import khrongkan.participants.check.domain.Faults;
import org.jspecify.annotations.Nullable;

/** Reads e-mail addresses. The part before the sign is kept as typed, the domain in small letters. */
public final class Email {

    private static final int LONGEST = 254;

    /** Also with Thai letters (RFC 6531); that a letter arrives there, only a letter can tell. */
    private static final Pattern FORM = Pattern.compile("(?<box>[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64})"
            + "@(?<domain>(?:[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}-]{0,62}\\.)+[\\p{L}\\p{M}]{2,63})");

    private Email() {}

    /** Reads an address as somebody typed it. */
    public static @Nullable String read(@Nullable String typed, Faults faults) {
        var text = faults.text("email", typed, LONGEST);
        if (text == null || text.length() > LONGEST) {
            return text;
        }
        var form = FORM.matcher(text);
        if (!form.matches() || text.startsWith(".") || text.contains("..") || text.contains(".@")) {
            faults.add("email", "email-form");
            return text;
        }
        return form.group("box") + "@" + form.group("domain").toLowerCase(Locale.ROOT);
    }
}
