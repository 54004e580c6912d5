package khrongkan.participants.exports;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import khrongkan.kit.caller.Caller;
import khrongkan.participants.exports.domain.ExportFormat;
import khrongkan.participants.exports.domain.Watermark;
import khrongkan.participants.privacy.Disclosure;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** As what and for what a register is taken out. A {@code @BeanParam} of the exports. */
public class ExportOptions {

    /** What every export does, said in the description of the API. */
    static final String MANNERS =
            " The file says at its end (a workbook on its last sheet) who took it, when, for which"
                    + " purpose and case, and how many rows it has; one without that was broken off. An import takes it back as it"
                    + " is. A text that could be a formula has an apostrophe before it. Every export is logged.";

    @QueryParam("format")
    @DefaultValue("CSV")
    ExportFormat format = ExportFormat.CSV;

    @HeaderParam("X-Case-Reference")
    @Parameter(description = "The case it is taken for; stands in the file and in the log")
    @Nullable
    String caseReference;

    ExportFormat format() {
        return format;
    }

    Watermark watermark(Caller caller, Clock clock, Disclosure disclosure) {
        return new Watermark(
                caller.subject(),
                caller.name(),
                caller.officeCode(),
                clock.instant(),
                disclosure.purpose().map(Enum::name).orElse(null),
                caseReference == null || caseReference.length() > 100 ? null : caseReference);
    }
}
