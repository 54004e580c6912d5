package khrongkan.gateway.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The languages the gateway speaks; Thai where the caller asks for none of them. */
public enum Language {
    TH,
    EN;

    private static final List<Locale> SPOKEN = List.of(TH.locale(), EN.locale());

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The best for an {@code Accept-Language} header (RFC 9110). */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 200) {
            return TH;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return EN.locale().equals(best) ? EN : TH;
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            // the JDK's parser stumbles over a lone hyphen
            return TH;
        }
    }

    /** As a tag of BCP 47. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Optional<String> text(String key) {
        var texts = ResourceBundle.getBundle("problems", locale(), EXACT);
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    private Locale locale() {
        return Locale.forLanguageTag(tag());
    }
}
