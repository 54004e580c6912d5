package khrongkan.approval.attachment.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The forms of files that are kept, each known by its content. */
public enum FileForm {
    PDF("application/pdf", "255044462d", ""),
    PNG("image/png", "89504e470d0a1a0a", ""),
    JPEG("image/jpeg", "ffd8ff", ""),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504b0304", "word/document.xml"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504b0304", "xl/workbook.xml");

    private static final int BEGINNING = 8;

    private final String mediaType;
    private final String begins;
    private final String holds;

    FileForm(String mediaType, String begins, String holds) {
        this.mediaType = mediaType;
        this.begins = begins;
        this.holds = holds;
    }

    /** The media type by which it is sent. */
    public String mediaType() {
        return mediaType;
    }

    /** What the names of such files end in. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form that is declared by this media type, whatever its parameters. */
    public static Optional<FileForm> declared(String type) {
        var plain = type.split(";", -1)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> form.mediaType.equals(plain))
                .findFirst();
    }

    /** Whether this file is what it is said to be. */
    public boolean fits(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var first = HexFormat.of().formatHex(content.readNBytes(BEGINNING));
            return first.startsWith(begins) && (holds.isEmpty() || holdsPart(file));
        }
    }

    private boolean holdsPart(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            return archive.getEntry(holds) != null;
        } catch (ZipException broken) {
            return false;
        }
    }
}
