package khrongkan.participants.changerequest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import khrongkan.participants.changerequest.domain.Ground;
import khrongkan.participants.changerequest.domain.Target;
import khrongkan.participants.check.domain.Faults;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A change that somebody proposes.
 *
 * @param office the office that keeps the record
 * @param subject what kind of record
 * @param subjectId which one; absent for a new one
 * @param baseVersion the version it was proposed of; the present one where it is left out
 * @param patch JSON merge patch (RFC 7396) of the body of a PUT, or all of it for a new record
 * @param ground NOTICE where it is left out
 */
public record ProposeChange(
        @Nullable String office,
        @Nullable Target subject,
        @Nullable UUID subjectId,
        @Nullable Long baseVersion,
        @Schema(type = SchemaType.OBJECT) @Nullable ObjectNode patch,
        @Nullable String reason,
        @Nullable Ground ground) {

    private static final int LONGEST_OFFICE = 50;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_PATCH = 20_000;

    /** This proposal with its texts in their normal form, the patch itself left as it is. */
    ProposeChange read(Faults faults) {
        if (patch == null || patch.isEmpty()) {
            faults.add("patch", "not-empty");
        } else if (patch.toString().length() > LONGEST_PATCH) {
            faults.add("patch", "size", Map.of("min", 1, "max", LONGEST_PATCH));
        }
        return new ProposeChange(
                faults.required("office", office, LONGEST_OFFICE),
                faults.present("subject", subject, Target.ORGANIZATION),
                subjectId,
                baseVersion,
                patch,
                faults.required("reason", reason, LONGEST_REASON),
                ground == null ? Ground.NOTICE : ground);
    }
}
