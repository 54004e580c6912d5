package khrongkan.print.testing;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Where the outlines of glyphs and the lines of tables lie on a page, in points from its lower left corner. */
final class Ink extends PDFGraphicsStreamEngine {

    /**
     * The outline of one glyph.
     *
     * @param mark whether it stands above or below another, and takes no room of its own
     * @param missing whether it is the box of a font that does not have the letter
     */
    record Glyph(Shape shape, double baseline, boolean mark, boolean missing) {

        Rectangle2D box() {
            return shape.getBounds2D();
        }

        /** How much of this one's box is taken by what it shares with another. */
        double shared(Glyph other) {
            var both = new Area(shape);
            both.intersect(new Area(other.shape));
            return area(both.getBounds2D()) / area(box());
        }

        private static double area(Rectangle2D box) {
            return box.getWidth() * box.getHeight();
        }
    }

    /** Thinner than this, a surface is a line. */
    private static final double THIN = 1.5;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rectangle2D> lines = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();

    private Ink(PDPage page) {
        super(page);
    }

    static Ink of(PDPage page) throws IOException {
        var ink = new Ink(page);
        ink.processPage(page);
        return ink;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** The upright lines of tables. */
    List<Rectangle2D> uprights() {
        return lines.stream()
                .filter(line -> line.getWidth() < THIN && line.getHeight() > THIN)
                .toList();
    }

    @Override
    protected void showFontGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        var shape = ((PDType0Font) font).getNormalizedPath(code);
        var onPage = place.createAffineTransform();
        onPage.concatenate(font.getFontMatrix().createAffineTransform());
        boolean missing = ((PDType0Font) font).codeToGID(code) == 0;
        if (missing || shape.getCurrentPoint() != null) {
            var ink = shape.createTransformedShape(onPage);
            glyphs.add(new Glyph(ink, place.getTranslateY(), displacement.getX() == 0, missing));
        }
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.moveTo(a.getX(), a.getY());
        path.lineTo(b.getX(), b.getY());
        path.lineTo(c.getX(), c.getY());
        path.lineTo(d.getX(), d.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint() == null ? new Point2D.Float() : path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        lines.add(path.getBounds2D());
        path.reset();
    }

    @Override
    public void fillPath(int rule) {
        strokePath();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        strokePath();
    }

    @Override
    public void clip(int rule) {
        // what is cut away is found by where it lies
    }

    @Override
    public void drawImage(PDImage image) {
        // a QR code
    }

    @Override
    public void shadingFill(COSName shading) {
        // no paper has one
    }
}
