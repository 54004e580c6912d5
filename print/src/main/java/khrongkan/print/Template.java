package khrongkan.print;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import java.awt.image.ColorModel;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import khrongkan.thai.BahtText;
import khrongkan.thai.ThaiDate;

/**
 * A form to be filled in, in the language of Qute. Whatever data says is escaped; beside its own language a template
 * knows {@code date.thai}, {@code date.thaiWithWeekday}, {@code amount.baht} (1,140.00), {@code amount.inWords} and
 * {@code text.qr}.
 */
public final class Template {

    private static final String HTML = "text/html";

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addValueResolver(of("thai", LocalDate.class, ThaiDate::format))
            .addValueResolver(of("thaiWithWeekday", LocalDate.class, ThaiDate::withWeekday))
            .addValueResolver(of("baht", BigDecimal.class, Template::baht))
            .addValueResolver(of("inWords", BigDecimal.class, BahtText::of))
            .addValueResolver(of("qr", String.class, QrCode::of))
            .addResultMapper(new HtmlEscaper(List.of(HTML)))
            .strictRendering(true)
            .build();

    private final io.quarkus.qute.Template parsed;

    // JDK 17 makes it at its first use and without a lock: of the first two pictures at once, one would meet another
    // than it began with, and OpenPDF fail.
    static {
        ColorModel.getRGBdefault();
    }

    private Template(io.quarkus.qute.Template parsed) {
        this.parsed = parsed;
    }

    /** Reads the template that lies beside a class in its jar. */
    public static Template beside(Class<?> owner, String file) {
        return new Template(ENGINE.parse(Resources.text(owner, file), Variant.forContentType(HTML), file));
    }

    /** Fills it in; {@code data} is what the template names {@code paper}. */
    public Paper fill(Object data, Digits digits) {
        return Paper.of(parsed.data("paper", data).render(), digits);
    }

    private static <T> ValueResolver of(String name, Class<T> type, java.util.function.Function<T, String> value) {
        return ValueResolver.builder()
                .applyToBaseClass(type)
                .applyToName(name)
                .resolveSync(context -> value.apply(type.cast(context.getBase())))
                .build();
    }

    private static String baht(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
