package khrongkan.participants.imports.file;

import jakarta.ws.rs.core.MediaType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import khrongkan.kit.refusal.Refusal;

/** How the letters of a CSV file are written: as declared, else as its bytes tell. */
final class Encodings {

    /** A superset of TIS-620 and ISO 8859-11. */
    static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

    private static final Set<String> NAMES_OF_874 = Set.of("tis-620", "tis620", "windows-874", "cp874", "iso-8859-11");

    /** Without a letter of Thai: what a library of HTTP declares when nobody told it anything. */
    private static final Set<String> NOBODY_SAID = Set.of("iso-8859-1", "us-ascii");

    private Encodings() {}

    static Charset of(Path file, MediaType type) throws IOException {
        var declared = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        var name = declared == null ? "iso-8859-1" : declared.toLowerCase(Locale.ROOT);
        if (NOBODY_SAID.contains(name)) {
            return detect(file);
        }
        if (name.equals("utf-8") || name.equals("utf8")) {
            return StandardCharsets.UTF_8;
        }
        if (NAMES_OF_874.contains(name)) {
            return WINDOWS_874;
        }
        throw Refusal.invalid("Content-Type", "unknown-encoding", Map.of("allowed", "UTF-8, TIS-620, Windows-874"));
    }

    /**
     * UTF-8 where it has its byte order mark or more well-formed letters of several bytes than broken ones: such a file
     * is a damaged one, and the damage is named cell by cell. Thai text of one byte a letter is hardly ever well-formed.
     */
    private static Charset detect(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            long whole = 0;
            long broken = 0;
            int next = in.read();
            while (next >= 0) {
                int following = following(next);
                if (following == 0) {
                    broken += next < 0x80 ? 0 : 1;
                    next = in.read();
                    continue;
                }
                int rest = following;
                next = in.read();
                while (rest > 0 && next >= 0x80 && next < 0xC0) {
                    rest--;
                    next = in.read();
                }
                whole += rest == 0 ? 1 : 0;
                broken += rest == 0 ? 0 : 1;
            }
            return broken > whole ? WINDOWS_874 : StandardCharsets.UTF_8;
        }
    }

    /** How many bytes follow the first one of a letter in UTF-8; none for one byte, and for what is no first byte. */
    private static int following(int first) {
        if (first >= 0xC2 && first < 0xE0) {
            return 1;
        }
        if (first >= 0xE0 && first < 0xF0) {
            return 2;
        }
        return first >= 0xF0 && first < 0xF5 ? 3 : 0;
    }

    /** Where the text begins, after a byte order mark. */
    static InputStream afterMark(InputStream in, Charset charset) throws IOException {
        if (charset.equals(StandardCharsets.UTF_8)) {
            in.mark(3);
            if (in.read() != 0xEF || in.read() != 0xBB || in.read() != 0xBF) {
                in.reset();
            }
        }
        return in;
    }
}
