package khrongkan.participants.imports.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import khrongkan.kit.refusal.Refusal;

/**
 * Looks a workbook through before anything reads it: unpacks every part once, without keeping it, and believes no size
 * that the file says of itself.
 */
final class XlsxGuard {

    private static final int MOST_PARTS = 500;
    private static final long MOST_BYTES = 1L << 30;

    /** Sheets of a registry shrink to a tenth; what shrinks to a two-hundredth says nothing. */
    private static final long LARGEST_RATIO = 200;

    private static final long SMALL = 10L << 20;

    /** The words of all cells are in memory while a sheet is read. */
    private static final long MOST_WORDS =
            Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 4);

    private XlsxGuard() {}

    /** Refuses what is no workbook, has macros, or would unpack to more than a workbook can be. */
    static void check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw bomb();
            }
            if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
                throw notXlsx();
            }
            if (zip.stream().anyMatch(part -> part.getName().endsWith("vbaProject.bin"))) {
                throw Refusal.invalid("", "macros", Map.of());
            }
            long all = 0;
            for (var part : zip.stream().toList()) {
                all = unpack(zip, part, all);
            }
        } catch (ZipException broken) {
            throw notXlsx();
        }
    }

    static Refusal notXlsx() {
        return Refusal.invalid("", "not-xlsx", Map.of());
    }

    private static Refusal bomb() {
        return new Refusal(Refusal.Kind.TOO_LARGE, "zip-bomb", Map.of("max", MOST_BYTES >> 20), List.of());
    }

    private static long unpack(ZipFile zip, ZipEntry part, long before) throws IOException {
        var name = part.getName();
        var scan = name.endsWith(".xml") || name.endsWith(".rels") ? new XmlScan() : null;
        long most = name.endsWith("sharedStrings.xml") ? MOST_WORDS : MOST_BYTES;
        long size = 0;
        var piece = new byte[1 << 16];
        try (var in = zip.getInputStream(part)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                if (size > most || before + size > MOST_BYTES || isBloated(size, part)) {
                    throw bomb();
                }
                if (scan != null) {
                    scan.pass(piece, read);
                }
            }
        }
        return before + size;
    }

    private static boolean isBloated(long size, ZipEntry part) {
        return size > SMALL && size / Math.max(1, part.getCompressedSize()) > LARGEST_RATIO;
    }
}
