package khrongkan.participants.imports.file;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import khrongkan.participants.imports.domain.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after another; however many there are, one is in memory. */
public interface Table extends AutoCloseable {

    /** Comma-separated values. */
    String CSV = "text/csv";

    /** A workbook of Excel, without macros. */
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Opens a file of this type; one that is no such file, or a dangerous one, is refused. */
    static Table open(Upload upload, MediaType type, Mapping mapping) {
        try {
            FileKind.require(upload, type);
            return type.getSubtype().equals("csv")
                    ? CsvTable.open(upload.path(), Encodings.of(upload.path(), type), mapping)
                    : XlsxTable.open(upload.path(), mapping);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the file calls its columns. */
    Headings headings();

    /** The next row that is not blank; null after the last. */
    @Nullable
    Row next();

    @Override
    void close();
}
