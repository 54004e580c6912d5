package khrongkan.kit.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final List<String> BUNDLES = List.of("khrongkan.kit.texts", "texts");
    private static final Map<Locale, Map<String, String>> SENTENCES = new ConcurrentHashMap<>();
    private static final NumberFormat MONEY = moneyFormat();
    private static final Pattern VALUE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    private static NumberFormat moneyFormat() {
        var money = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        money.setRoundingMode(RoundingMode.HALF_UP);
        return money;
    }

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
        return sentences(language).containsKey(key);
    }

    /** The best of the languages spoken here for an {@code Accept-Language} header (RFC 9110), Thai by default. */
    public static Locale negotiate(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 200) {
            return DEFAULT;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? DEFAULT : best;
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            // the JDK's parser stumbles over a lone hyphen
            return DEFAULT;
        }
    }

    private static String template(String key, Locale language) {
        return sentences(language).getOrDefault(key, key);
    }

    /** Read once: finding a bundle anew for every sentence of an answer costs more than working the answer out. */
    private static Map<String, String> sentences(Locale language) {
        return SENTENCES.computeIfAbsent(language, Texts::load);
    }

    /** Those of the kit, and the service's own over them. */
    private static Map<String, String> load(Locale language) {
        Map<String, String> sentences = new HashMap<>();
        for (var name : BUNDLES) {
            bundle(name, language)
                    .ifPresent(bundle -> bundle.keySet().forEach(key -> sentences.put(key, bundle.getString(key))));
        }
        return Map.copyOf(sentences);
    }

    private static Optional<ResourceBundle> bundle(String name, Locale language) {
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            return Optional.of(ResourceBundle.getBundle(name, language, loader, EXACT));
        } catch (MissingResourceException missing) {
            return Optional.empty();
        }
    }

    private static String fill(String template, Locale language, Map<String, ?> values) {
        return VALUE.matcher(template).replaceAll(place -> {
            var value = values.get(place.group(1));
            return Matcher.quoteReplacement(value == null ? place.group() : shown(value, language));
        });
    }

    /** Money with two decimals, a constant by its label ({@code state.DRAFT}) where it has one. */
    private static String shown(Object value, Locale language) {
        if (value instanceof BigDecimal number) {
            return money(number);
        }
        if (value instanceof Enum<?> constant) {
            var kind = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
            var label = kind + "." + constant.name();
            return has(label, language) ? template(label, language) : constant.name();
        }
        return value.toString();
    }

    /** On a copy, since a format is not safe for threads. */
    private static String money(BigDecimal number) {
        return ((NumberFormat) MONEY.clone()).format(number);
    }
}
