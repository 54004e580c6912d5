package khrongkan.kit.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Sentences for people by key and language. A service keeps its own in {@code texts_th.properties} and
 * {@code texts_en.properties}; those every service shares are the kit's. A {@code {name}} in a sentence is replaced by
 * the value of that name.
 */
public final class Texts {

    /** The language of an answer when the caller asks for none that is spoken here. */
    public static final Locale DEFAULT = Locale.forLanguageTag("th");

    private static final List<Locale> SPOKEN = List.of(DEFAULT, Locale.ENGLISH);
    private static final List<String> BUNDLES = List.of("texts", "khrongkan.kit.texts");
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The sentence of a key; the key itself where no sentence was written for it. */
    public static String of(String key, Locale language, Map<String, ?> values) {
        return fill(template(key, language), language, values);
    }

    /** The sentence of a key that names no value. */
    public static String of(String key, Locale language) {
        return of(key, language, Map.of());
    }

    /** Whether a sentence was written for this key. */
    public static boolean has(String key, Locale language) {
        return BUNDLES.stream().anyMatch(bundle -> lookup(bundle, key, language) != null);
    }

    /** The best of the languages spoken here for an {@code Accept-Language} header (RFC 9110), Thai by default. */
    public static Locale negotiate(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 200) {
            return DEFAULT;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? DEFAULT : best;
        } catch (IllegalArgumentException unreadable) {
            return DEFAULT;
        }
    }

    private static String template(String key, Locale language) {
        for (var bundle : BUNDLES) {
            var text = lookup(bundle, key, language);
            if (text != null) {
                return text;
            }
        }
        return key;
    }

    private static @Nullable String lookup(String bundle, String key, Locale language) {
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            return ResourceBundle.getBundle(bundle, language, loader, EXACT).getString(key);
        } catch (MissingResourceException missing) {
            return null;
        }
    }

    private static String fill(String template, Locale language, Map<String, ?> values) {
        var text = template;
        for (var value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", shown(value.getValue(), language));
        }
        return text;
    }

    /** Money with two decimals, a constant by its label ({@code state.DRAFT}) where it has one. */
    private static String shown(Object value, Locale language) {
        if (value instanceof BigDecimal number) {
            return String.format(Locale.ROOT, "%,.2f", number);
        }
        if (value instanceof Enum<?> constant) {
            var kind = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
            var label = kind + "." + constant.name();
            return has(label, language) ? template(label, language) : constant.name();
        }
        return value.toString();
    }
}
