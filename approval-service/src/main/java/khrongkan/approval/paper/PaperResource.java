package khrongkan.approval.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import khrongkan.approval.proposal.Desk;
import khrongkan.kit.caller.Role;
import khrongkan.kit.paper.PaperOptions;
import khrongkan.kit.paper.Press;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Proposals as they are signed and filed. */
@Path("/api/v1/proposals/{id}")
@Tag(name = "proposals")
@RolesAllowed({Role.OFFICER, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
public class PaperResource {

    private final Desk desk;
    private final Papers papers;
    private final Press press;

    PaperResource(Desk desk, Papers papers, Press press) {
        this.desk = desk;
        this.papers = papers;
        this.press = press;
    }

    @GET
    @Path("/paper")
    @Operation(
            summary = "Print a proposal, ready for ink or as it was signed",
            description = "What was submitted, in the form of its day, with the three signature blocks; marked ร่าง"
                    + " while it may still be written. Approved, its QR code leads to where anybody verifies it.")
    public RestResponse<StreamingOutput> proposal(@PathParam("id") UUID id, @BeanParam PaperOptions options) {
        var paper = papers.present(desk.readable(id)).paper();
        return press.answer(ProposalPaper.FORM, paper, options, "proposal-" + paper.revision());
    }

    @GET
    @Path("/memo/paper")
    @Operation(summary = "Print the memo that asks for approval (บันทึกข้อความขออนุมัติโครงการ)")
    public RestResponse<StreamingOutput> memo(@PathParam("id") UUID id, @BeanParam PaperOptions options) {
        var gathered = papers.present(desk.readable(id));
        return press.answer(MemoPaper.FORM, MemoPaper.of(gathered.paper(), gathered.document()), options, "memo");
    }
}
