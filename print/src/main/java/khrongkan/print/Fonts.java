package khrongkan.print;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.LayoutProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFontResolver;

/** The one font of all papers: Sarabun, in the tradition of the national font, shipped with its licence. */
final class Fonts {

    static final String FAMILY = "Sarabun";

    /** What the renderer asks for where no style says anything. */
    private static final String FALLBACK = "Serif";

    private static final String FOLDER = "khrongkan/print/fonts/";

    static {
        // glyphs are placed by the platform's own shaping engine; text can be copied out as it went in
        LayoutProcessor.enable();
        LayoutProcessor.setWriteActualText();
    }

    static final BaseFont REGULAR = load("Sarabun-Regular.ttf");
    static final BaseFont BOLD = load("Sarabun-Bold.ttf");

    private Fonts() {}

    private static BaseFont load(String file) {
        try {
            return BaseFont.createFont(FOLDER + file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Finds this font, and it alone: whatever a style asks for, nothing that is not embedded can be used. */
    static ITextFontResolver resolver() {
        var fonts = new ITextFontResolver() {
            @Override
            protected Map<String, FontFamily> loadFonts() {
                return new HashMap<>();
            }
        };
        for (var family : List.of(FAMILY, FALLBACK)) {
            fonts.addFont(REGULAR, FOLDER + "Sarabun-Regular.ttf", family);
            fonts.addFont(BOLD, FOLDER + "Sarabun-Bold.ttf", family);
        }
        return fonts;
    }

    /** The font as rules of a style sheet that needs nothing fetched. */
    static String faces() {
        return face("Sarabun-Regular.ttf", "normal") + face("Sarabun-Bold.ttf", "bold");
    }

    private static String face(String file, String weight) {
        return "@font-face { font-family: " + FAMILY + "; font-weight: " + weight
                + "; src: url(data:font/ttf;base64," + Base64.getEncoder().encodeToString(bytes(file))
                + ") format('truetype') }\n";
    }

    private static byte[] bytes(String file) {
        return Resources.bytes(Fonts.class, "fonts/" + file);
    }
}
