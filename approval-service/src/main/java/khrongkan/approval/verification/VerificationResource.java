package khrongkan.approval.verification;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import khrongkan.approval.history.SealKey;
import khrongkan.kit.answer.KeySet;
import khrongkan.kit.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells anybody who holds a paper whether it is authentic, and by which keys that can be checked. */
@Path("/api/v1/verifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evidence", description = "What was signed, and how to check it")
@PermitAll
public class VerificationResource {

    private final Verifications verifications;
    private final SealKey key;
    private final Problems problems;
    private final ObjectMapper json;

    VerificationResource(Verifications verifications, SealKey key, Problems problems, ObjectMapper json) {
        this.verifications = verifications;
        this.key = key;
        this.problems = problems;
        this.json = json;
    }

    @GET
    @Path("/keys")
    @Operation(summary = "Read the public keys by which decisions are signed (JWK set); needs no token")
    public KeySet keys() {
        return json.convertValue(key.keys().set(), KeySet.class);
    }

    @GET
    @Path("/{code}")
    @Operation(
            summary = "Check a paper by the code printed on it; needs no token",
            description =
                    "AUTHENTIC: as it was signed, and in force. SUPERSEDED: as it was signed, but a later revision is"
                            + " in force or the proposal was cancelled. ALTERED: what is kept is not what was signed, with the"
                            + " parts. 404 for a code that was never given.")
    public VerificationView check(@PathParam("code") String code) {
        return verifications.check(code, problems.language());
    }
}
