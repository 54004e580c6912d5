package khrongkan.print.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A printed page as a picture, beside the one that somebody looked at and found good. */
public final class Picture {

    /**
     * A square of so many dots is looked at as one. Edges that another renderer smooths otherwise change each dot of it
     * a little; a mark that moved changes some a lot.
     */
    private static final int SQUARE = 8;

    /** By how much of 255 the dots of a square may differ on average. */
    private static final int TOLERANCE = 14;

    private final BufferedImage dots;

    /** Sixteen greys are enough to look at, and make a small file. */
    private static final int GREY = 17;

    private Picture(BufferedImage dots) {
        this.dots = dots;
    }

    private static Picture coarse(BufferedImage dots) {
        var raster = dots.getRaster();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                raster.setSample(x, y, 0, (raster.getSample(x, y, 0) + GREY / 2) / GREY * GREY);
            }
        }
        return new Picture(dots);
    }

    public static List<Picture> of(byte[] pdf, int dotsPerInch) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pictures = new ArrayList<Picture>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pictures.add(coarse(renderer.renderImageWithDPI(page, dotsPerInch, ImageType.GRAY)));
            }
            return pictures;
        }
    }

    public static Picture read(Path file) throws IOException {
        return new Picture(ImageIO.read(file.toFile()));
    }

    public void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(dots, "png", file.toFile());
    }

    /** How many squares look different. */
    public int differences(Picture other) {
        if (dots.getWidth() != other.dots.getWidth() || dots.getHeight() != other.dots.getHeight()) {
            return Integer.MAX_VALUE;
        }
        int different = 0;
        for (int y = 0; y < dots.getHeight(); y += SQUARE) {
            for (int x = 0; x < dots.getWidth(); x += SQUARE) {
                different += differ(other, x, y) ? 1 : 0;
            }
        }
        return different;
    }

    /** Both in one: what is gone is red, what is new is blue, what stayed is grey. */
    public BufferedImage against(Picture other) {
        int width = Math.max(dots.getWidth(), other.dots.getWidth());
        int height = Math.max(dots.getHeight(), other.dots.getHeight());
        var both = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int now = grey(x, y);
                int before = other.grey(x, y);
                both.setRGB(
                        x, y, new Color(now, Math.max(now, before) / 2 + Math.min(now, before) / 2, before).getRGB());
            }
        }
        return both;
    }

    private boolean differ(Picture other, int left, int top) {
        int difference = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                difference += Math.abs(grey(x, y) - other.grey(x, y));
            }
        }
        return difference > TOLERANCE * SQUARE * SQUARE;
    }

    private int grey(int x, int y) {
        return x < dots.getWidth() && y < dots.getHeight() ? dots.getRaster().getSample(x, y, 0) : 255;
    }
}
