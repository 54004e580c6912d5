package khrongkan.participants.imports;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import khrongkan.participants.imports.domain.Columns;
import khrongkan.participants.imports.domain.Mode;
import khrongkan.participants.imports.file.Mapping;
import khrongkan.participants.imports.file.Table;
import khrongkan.participants.imports.file.Upload;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a file is to be taken in. A {@code @BeanParam} of the imports. */
public class ImportOptions {

    /** What every import does, said in the description of the API. */
    static final String MANNERS =
            " CSV in UTF-8, TIS-620 or Windows-874 (by `charset`, else detected), or the first sheet"
                    + " of a workbook. The answer is 200 with the verdict of every row and all its errors by column, up to 1,000"
                    + " rows of them; `report` is the address of all of them as a CSV file. A file that cannot be read as a table,"
                    + " or could do harm, is refused as a problem.";

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Only judge the rows and change nothing")
    boolean dryRun;

    @QueryParam("mode")
    @DefaultValue("ATOMIC")
    @Parameter(description = "ATOMIC: a refused row refuses the file; ROWS: the good rows are saved")
    Mode mode = Mode.ATOMIC;

    @QueryParam("map")
    @Parameter(
            description =
                    "A column of this file, as `key:name in the file`, such as `phone:Tel.`; `-:Remarks` passes over"
                            + " a column. May be repeated. Columns with a known Thai or English name need none.")
    List<String> map = List.of();

    @HeaderParam(HttpHeaders.CONTENT_TYPE)
    @Parameter(hidden = true)
    @Nullable
    String contentType;

    /** Whether nothing is to be changed. */
    boolean dryRun() {
        return dryRun;
    }

    /** Whether what is good of a file with so many refused rows is saved. */
    boolean applies(int refused) {
        return !dryRun && (refused == 0 || mode == Mode.ROWS);
    }

    Mode mode() {
        return mode;
    }

    Table open(Upload upload, Columns columns) {
        if (contentType == null) {
            throw new NotSupportedException();
        }
        return Table.open(upload, MediaType.valueOf(contentType), Mapping.of(columns, map));
    }

    /** What tells one import from another under the same idempotency key. */
    List<Object> asked(Upload upload) {
        return List.of(dryRun, mode, map, String.valueOf(contentType), upload.digest());
    }
}
