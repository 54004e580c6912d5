package khrongkan.participants.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.Function;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.write.Writes;
import khrongkan.participants.change.Subject;
import khrongkan.participants.imports.domain.Columns;
import khrongkan.participants.imports.file.Table;
import khrongkan.participants.imports.file.Upload;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

/** The way of every file: put aside, looked at, taken in and reported in one transaction, and thrown away. */
@ApplicationScoped
class Imports {

    private final Reports reports;
    private final Writes writes;
    private final Callers callers;
    private final Problems problems;
    private final ImportFigures figures;
    private final Duration patience;

    Imports(
            Reports reports,
            Writes writes,
            Callers callers,
            Problems problems,
            ImportFigures figures,
            @ConfigProperty(name = "khrongkan.imports.longest") Duration patience) {
        this.reports = reports;
        this.writes = writes;
        this.callers = callers;
        this.problems = problems;
        this.figures = figures;
        this.patience = patience;
    }

    /** Runs one import of the file that is being sent. */
    RestResponse<ImportReport> run(
            Subject subject, Columns columns, String path, ImportOptions options, InputStream sent, Import taken) {
        figures.begun();
        try (var upload = Upload.receive(sent)) {
            return writes.once(options.asked(upload), patience, () -> {
                try (var table = options.open(upload, columns)) {
                    return RestResponse.ok(taken.run(
                            table,
                            outcome -> reports.write(
                                    callers.current(),
                                    subject,
                                    path,
                                    options,
                                    upload.digest(),
                                    outcome,
                                    problems.language())));
                }
            });
        } finally {
            figures.ended();
        }
    }

    /** Takes rows in and has what became of them reported. */
    interface Import {
        ImportReport run(Table table, Function<Outcome, ImportReport> report);
    }
}
