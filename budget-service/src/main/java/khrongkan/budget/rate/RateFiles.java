package khrongkan.budget.rate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import khrongkan.budget.rate.domain.Rate;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;
import khrongkan.kit.Ids;
import org.jspecify.annotations.Nullable;

/** The rate schedules that come with the programme. A figure counts as verified where its source was seen. */
final class RateFiles {

    private static final String NOT_SEEN = "GKU";

    private RateFiles() {}

    static List<RateScheduleEntity> schedules() {
        return read("/rates/schedules.csv", RateFiles::schedule);
    }

    static List<RateEntity> rates(Instant now) {
        return read("/rates/rates.csv", row -> rate(row, now));
    }

    private static RateScheduleEntity schedule(NamedCsvRecord row) {
        var schedule = new RateScheduleEntity();
        schedule.regime = row.getField("regime");
        schedule.title = row.getField("title");
        schedule.letter = optional(row, "letter", text -> text);
        schedule.effectiveFrom = optional(row, "effectiveFrom", LocalDate::parse);
        schedule.effectiveTo = optional(row, "effectiveTo", LocalDate::parse);
        schedule.source = row.getField("source");
        schedule.sure = row.getField("sure");
        schedule.note = optional(row, "note", text -> text);
        return schedule;
    }

    private static RateEntity rate(NamedCsvRecord row, Instant now) {
        var rate = new RateEntity();
        rate.id = Ids.next();
        rate.regime = row.getField("regime");
        rate.code = row.getField("code");
        rate.nameTh = row.getField("nameTh");
        rate.nameEn = row.getField("nameEn");
        rate.unit = row.getField("unit");
        rate.basis = Rate.Basis.valueOf(row.getField("basis"));
        rate.ceiling = optional(row, "ceiling", BigDecimal::new);
        rate.venue = optional(row, "venue", VenueKind::valueOf);
        rate.trainingClass = optional(row, "trainingClass", TrainingClass::valueOf);
        rate.effectiveFrom = optional(row, "effectiveFrom", LocalDate::parse);
        rate.effectiveTo = optional(row, "effectiveTo", LocalDate::parse);
        rate.source = row.getField("source");
        rate.sure = row.getField("sure");
        rate.verified = !rate.sure.equals(NOT_SEEN);
        rate.note = optional(row, "note", text -> text);
        rate.recordedAt = now;
        return rate;
    }

    private static <T> @Nullable T optional(NamedCsvRecord row, String name, Function<String, T> reader) {
        var text = row.getField(name);
        return text.isEmpty() ? null : reader.apply(text);
    }

    private static <T> List<T> read(String resource, Function<NamedCsvRecord, T> reader) {
        var stream = RateFiles.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException(resource + " is missing");
        }
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().map(reader).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
