package khrongkan.participants.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khrongkan.participants.exports.domain.ExportFormat;
import khrongkan.participants.exports.domain.SafeCell;
import khrongkan.participants.exports.domain.Watermark;
import khrongkan.participants.exports.store.ExportLog;
import khrongkan.participants.exports.store.ExportRows;
import khrongkan.participants.exports.store.ExportTable;
import org.jboss.resteasy.reactive.RestResponse;

/** The way of every export: logged, and then streamed with its watermark at the end. */
@ApplicationScoped
class Exports {

    private final ExportRows rows;
    private final ExportLog log;
    private final ObjectMapper json;

    Exports(ExportRows rows, ExportLog log, ObjectMapper json) {
        this.rows = rows;
        this.log = log;
        this.json = json;
    }

    /** Logs an export and answers with it. */
    RestResponse<StreamingOutput> stream(
            ExportTable table,
            ExportFormat format,
            Map<String, String> settings,
            List<String> headings,
            Watermark watermark) {
        var entry = log.begin(table, format, settings.toString(), watermark);
        StreamingOutput file = out -> log.end(
                entry,
                switch (format) {
                    case CSV -> csv(table, settings, headings, watermark, out);
                    case XLSX -> xlsx(table, settings, headings, watermark, out);
                    case JSONL -> jsonl(table, settings, watermark, out);
                });
        var name = table.name() + "-" + LocalDate.ofInstant(watermark.at(), ZoneOffset.UTC) + "." + format.extension();
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(file)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private long csv(
            ExportTable table,
            Map<String, String> settings,
            List<String> headings,
            Watermark watermark,
            OutputStream out)
            throws IOException {
        out.write(utf8(headings.stream().collect(Collectors.joining(",", "\uFEFF", "\n"))));
        long count = rows.csv(table, settings, out);
        out.write(utf8("\"" + watermark.line(count) + "\"\n"));
        return count;
    }

    private long xlsx(
            ExportTable table,
            Map<String, String> settings,
            List<String> headings,
            Watermark watermark,
            OutputStream out)
            throws IOException {
        try (var workbook = new XlsxExport(out, table.name(), headings)) {
            long count = rows.each(table, settings, workbook::row);
            workbook.mark(watermark.entries(count), SafeCell.of(watermark.line(count)));
            return count;
        }
    }

    private long jsonl(ExportTable table, Map<String, String> settings, Watermark watermark, OutputStream out)
            throws IOException {
        long count = rows.json(table, settings, out);
        out.write(utf8(json.writeValueAsString(Map.of("export", watermark.entries(count))) + "\n"));
        return count;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
