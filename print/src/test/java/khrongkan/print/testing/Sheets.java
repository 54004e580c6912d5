package khrongkan.print.testing;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The pages of a PDF, and what a careful reader finds wrong with them. */
public final class Sheets {

    /** Between the margins of {@code paper.css}, in points: 3 cm left, 2.4 above, 2 right, 2.2 below. */
    private static final Rectangle2D TEXT = new Rectangle2D.Double(85, 62.3, 453.6, 711.6);

    /** Glyphs of one line may touch, and neighbours overhang by a hair; more than this many points is an overlap. */
    private static final double TOUCH = 0.7;

    /** What stands further apart belongs to two lines; a line of notes is fourteen points high. */
    private static final double LINE = 10;

    private final List<Ink> pages;
    private final List<String> words;

    private Sheets(List<Ink> pages, List<String> words) {
        this.pages = pages;
        this.words = words;
    }

    public static Sheets of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<Ink>();
            var words = new ArrayList<String>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                pages.add(Ink.of(document.getPage(number - 1)));
                var reader = new PDFTextStripper();
                reader.setStartPage(number);
                reader.setEndPage(number);
                words.add(withoutSpaces(reader.getText(document)));
            }
            return new Sheets(pages, words);
        }
    }

    /** The words of each page, without spaces. */
    public List<String> words() {
        return words;
    }

    /** On which page, counted from 1, the parts stand one after the other with nothing in between; 0 if on none. */
    public int pageOf(String... parts) {
        var together = withoutSpaces(String.join("", parts));
        return 1
                + IntStream.range(0, words.size())
                        .filter(page -> words.get(page).contains(together))
                        .findFirst()
                        .orElse(-1);
    }

    /** Everything that is cut, covered, crossed by a line of a table, or has no glyph; nothing on a good paper. */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        for (int page = 0; page < pages.size(); page++) {
            var where = "page " + (page + 1) + ": ";
            var ink = pages.get(page);
            for (var glyph : ink.glyphs()) {
                if (glyph.missing()) {
                    faults.add(where + "no glyph for a letter at " + place(glyph));
                }
                if (outside(glyph.box())) {
                    faults.add(where + "over the margin at " + place(glyph));
                }
                if (ink.uprights().stream().anyMatch(line -> crossed(glyph.box(), line))) {
                    faults.add(where + "over the line of a table at " + place(glyph));
                }
            }
            overlaps(ink).forEach(fault -> faults.add(where + fault));
        }
        return faults;
    }

    /** A page number stands above the text and a footer below it, both whole, and both between left and right. */
    private static boolean outside(Rectangle2D box) {
        boolean beside = box.getMinX() < TEXT.getMinX() - 1 || box.getMaxX() > TEXT.getMaxX() + 1;
        boolean cut = box.intersectsLine(0, TEXT.getMinY(), 595, TEXT.getMinY())
                || box.intersectsLine(0, TEXT.getMaxY(), 595, TEXT.getMaxY());
        boolean off = box.getMinY() < 14 || box.getMaxY() > 828;
        return beside || cut || off;
    }

    private static boolean crossed(Rectangle2D box, Rectangle2D line) {
        return box.getMinX() + 0.3 < line.getCenterX()
                && line.getCenterX() < box.getMaxX() - 0.3
                && box.getMaxY() > line.getMinY() + 0.3
                && box.getMinY() < line.getMaxY() - 0.3;
    }

    private static List<String> overlaps(Ink ink) {
        var faults = new ArrayList<String>();
        var byLeft = new ArrayList<>(ink.glyphs());
        byLeft.sort(Comparator.comparingDouble(glyph -> glyph.box().getMinX()));
        for (int i = 0; i < byLeft.size(); i++) {
            var glyph = byLeft.get(i);
            for (int j = i + 1;
                    j < byLeft.size()
                            && byLeft.get(j).box().getMinX() < glyph.box().getMaxX();
                    j++) {
                if (overlap(glyph, byLeft.get(j))) {
                    faults.add("one over the other at " + place(glyph));
                }
            }
        }
        return faults;
    }

    /** Marks may touch the letter they belong to, in their own line. */
    private static boolean overlap(Ink.Glyph one, Ink.Glyph other) {
        var both = one.box().createIntersection(other.box());
        boolean deep = both.getWidth() > TOUCH && both.getHeight() > TOUCH;
        boolean marks = one.mark() || other.mark();
        return deep && !(marks && Math.abs(one.baseline() - other.baseline()) < LINE);
    }

    private static String place(Ink.Glyph glyph) {
        return String.format(
                Locale.ROOT,
                "%.1f, %.1f to %.1f, %.1f",
                glyph.box().getMinX(),
                glyph.box().getMinY(),
                glyph.box().getMaxX(),
                glyph.box().getMaxY());
    }

    /** Where a mark lies over its letter or over another mark of it, or not above or below it; nothing on a good paper. */
    public List<String> displacedMarks() {
        var displaced = new ArrayList<String>();
        for (int page = 0; page < pages.size(); page++) {
            var letter = new ArrayList<Ink.Glyph>();
            for (var glyph : pages.get(page).glyphs()) {
                if (!glyph.mark()) {
                    letter.clear();
                } else if (letter.isEmpty() || displaced(letter, glyph)) {
                    displaced.add("page " + (page + 1) + ": a mark at " + place(glyph));
                }
                letter.add(glyph);
            }
        }
        return displaced;
    }

    private static boolean displaced(List<Ink.Glyph> letter, Ink.Glyph mark) {
        // the font lets wide marks lean on the stem of a tall letter
        boolean crowded = mark.shared(letter.get(0)) > 0.3
                || letter.stream().skip(1).anyMatch(other -> mark.shared(other) > 0.02);
        return crowded || !over(letter.get(0), mark);
    }

    private static boolean over(Ink.Glyph letter, Ink.Glyph mark) {
        double middle = mark.box().getCenterX();
        return letter.box().getMinX() - TOUCH < middle && middle < letter.box().getMaxX() + TOUCH;
    }

    public static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
