package khrongkan.approval.drift;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;
import khrongkan.approval.participants.Seminars;
import khrongkan.approval.proposal.Desk;
import khrongkan.approval.remote.Answers.Answer;
import khrongkan.approval.revision.Revision;
import khrongkan.approval.revision.Revisions;
import khrongkan.approval.signoff.domain.Signoff;
import khrongkan.kit.caller.Role;
import khrongkan.kit.refusal.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tells what has changed elsewhere since a proposal was signed. */
@Path("/api/v1/proposals/{id}/drift")
@Tag(name = "proposals")
@RolesAllowed({Role.OFFICER, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
public class DriftResource {

    private final Desk desk;
    private final Revisions revisions;
    private final Seminars seminars;

    DriftResource(Desk desk, Revisions revisions, Seminars seminars) {
        this.desk = desk;
        this.revisions = revisions;
        this.seminars = seminars;
    }

    @GET
    @Operation(
            summary = "Show what has changed in the list of participants since it was signed",
            description = "Against the revision in force, else the one submitted last; 409 `nothing-submitted` before")
    public DriftView drift(@PathParam("id") UUID id) {
        var signed = signed(id, desk.readable(id).signoff());
        return new DriftView(id, signed.number(), people(signed));
    }

    private Revision signed(UUID id, Signoff signoff) {
        var approved = signoff.approvedRevision();
        int number = approved == null ? signoff.lastSubmitted() : approved;
        if (number == 0) {
            throw Refusal.conflict("nothing-submitted", Map.of());
        }
        return revisions.get(id, number);
    }

    private @Nullable PeopleDrift people(Revision signed) {
        var part = signed.dossier().participants();
        return seminars.dossier(signed.seminarId())
                .filter(answer -> part.isObject())
                .map(Answer::body)
                .map(now -> PeopleDrift.between(part, now))
                .orElse(null);
    }
}
