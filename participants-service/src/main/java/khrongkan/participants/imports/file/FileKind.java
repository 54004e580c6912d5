package khrongkan.participants.imports.file;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;

/** What a file really is, by its first bytes, whatever it is said to be. */
enum FileKind {
    /** Excel of today, or any other folder packed as zip. */
    ZIP("PK\u0003\u0004"),
    /** Excel of old, or one with a password. */
    OLE("\u00D0\u00CF\u0011\u00E0"),
    PDF("%PDF"),
    UTF16("\u00FF\u00FE"),
    UTF16_BIG_ENDIAN("\u00FE\u00FF"),
    TEXT("");

    private final String mark;

    FileKind(String mark) {
        this.mark = mark;
    }

    /** Refuses a file that is not what its media type says. */
    static void require(Upload upload, MediaType type) throws IOException {
        var found = of(upload.beginning(4));
        var wanted = type.getSubtype().equals("csv") ? TEXT : ZIP;
        if (found != wanted) {
            throw new Refusal(
                    Refusal.Kind.UNSUPPORTED,
                    "file-type-differs",
                    Map.of("said", type.getSubtype().equals("csv") ? "CSV" : "XLSX", "found", found),
                    List.of());
        }
    }

    private static FileKind of(byte[] beginning) {
        var text = new String(beginning, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> text.startsWith(kind.mark))
                .findFirst()
                .orElse(TEXT);
    }
}
