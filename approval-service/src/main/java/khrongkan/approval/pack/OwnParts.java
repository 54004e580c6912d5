package khrongkan.approval.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import khrongkan.approval.evidence.Evidence;
import khrongkan.approval.paper.Papers;
import khrongkan.approval.proposal.DocumentText;
import khrongkan.approval.proposal.Proposal;
import khrongkan.approval.revision.Revision;
import khrongkan.print.Digits;

/** What this service draws up for a pack: the proposal and the list as they were sealed, and the proof of both. */
@ApplicationScoped
class OwnParts {

    private final Papers papers;
    private final Evidence evidence;
    private final Spool spool;

    OwnParts(Papers papers, Evidence evidence, Spool spool) {
        this.papers = papers;
        this.evidence = evidence;
        this.spool = spool;
    }

    List<Part> parts(Proposal proposal, Revision sealed) {
        var path = "/api/v1/proposals/" + proposal.id();
        var list = NameListPaper.FORM.fill(NameListPaper.of(sealed), Digits.THAI);
        var bundle = evidence.bundle(proposal.id());
        return List.of(
                Part.only(Kind.PROPOSAL, path + "/paper", spool.keep(papers.filed(proposal)::pdf)),
                Part.only(Kind.NAME_LIST, path + "/revisions/" + sealed.number(), spool.keep(list::pdf)),
                new Part(
                        Kind.EVIDENCE,
                        Kind.EVIDENCE.only("json"),
                        null,
                        MediaType.APPLICATION_JSON,
                        path + "/evidence",
                        null,
                        spool.keep(out -> DocumentText.JSON.writeValue(out, bundle))));
    }
}
