package khrongkan.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import khrongkan.kit.Ids;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.change.Subject;
import khrongkan.participants.imports.store.ImportRun;
import khrongkan.participants.imports.store.ImportRuns;
import khrongkan.participants.imports.store.Pieces;

/** The reports of imports: a short one in the answer, and every row in a file that can be fetched for a while. */
@ApplicationScoped
class Reports {

    private final ImportRuns runs;
    private final Pieces pieces;

    Reports(ImportRuns runs, Pieces pieces) {
        this.runs = runs;
        this.pieces = pieces;
    }

    /**
     * Reports what became of a file, in the running transaction.
     *
     * @param path of the import, below which the report will be
     */
    ImportReport write(
            Caller caller,
            Subject subject,
            String path,
            ImportOptions options,
            String digest,
            Outcome outcome,
            Locale language) {
        var run = new ImportRun(
                Ids.next(),
                caller.office(),
                caller.subject(),
                subject,
                digest,
                options.dryRun(),
                options.mode(),
                outcome.applied(),
                outcome.counts());
        runs.add(run);
        var excerpt = new Excerpt(outcome.size());
        try (var file = new ReportFile(pieces.write(run.id()), language)) {
            outcome.rows().tell((line, verdict, id, faults) -> {
                var errors = faults.stream()
                        .map(fault -> ReportFile.worded(fault, outcome.headings(), language))
                        .toList();
                file.row(line, verdict, id, errors);
                excerpt.row(line, verdict, id, errors);
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new ImportReport(
                run.id(),
                options.dryRun(),
                options.mode(),
                outcome.applied(),
                outcome.counts(),
                excerpt.rows(),
                excerpt.isComplete(),
                URI.create(path + "/" + run.id() + "/report"));
    }

    /** The report of a run that the caller may read, as a CSV file. */
    StreamingOutput file(Caller caller, Subject subject, UUID run) {
        var office = runs.office(run, subject).orElseThrow(Refusal::notFound);
        caller.requireRead(office);
        return out -> {
            try (var in = new GZIPInputStream(pieces.read(run))) {
                in.transferTo(out);
            }
        };
    }
}
