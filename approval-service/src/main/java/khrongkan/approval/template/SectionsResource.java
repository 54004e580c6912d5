package khrongkan.approval.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import khrongkan.approval.proposal.Desk;
import khrongkan.approval.proposal.Document;
import khrongkan.approval.proposal.DocumentText;
import khrongkan.approval.revision.Revisions;
import khrongkan.approval.template.domain.Template;
import khrongkan.kit.caller.Role;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.text.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A document section by section, in the order of the office's form. */
@Path("/api/v1/proposals/{id}/sections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
@RolesAllowed({Role.OFFICER, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
public class SectionsResource {

    private final Desk desk;
    private final Revisions revisions;
    private final Templates templates;
    private final Problems problems;

    SectionsResource(Desk desk, Revisions revisions, Templates templates, Problems problems) {
        this.desk = desk;
        this.revisions = revisions;
        this.templates = templates;
        this.problems = problems;
    }

    @GET
    @Operation(
            summary = "Read a document in the order of the office's form",
            description = "A submitted revision in the form of its day; what is written and has no place in the form"
                    + " comes last.")
    public SectionsView read(
            @PathParam("id") UUID id,
            @QueryParam("revision")
                    @Positive
                    @Nullable
                    @Parameter(description = "A submitted revision; without it the document as it stands")
                    Integer revision) {
        var proposal = desk.readable(id);
        if (revision == null) {
            return view(id, 0, templates.presentVersion(proposal.office()), proposal.office(), proposal.document());
        }
        var kept = revisions.get(id, revision);
        return view(id, revision, kept.template(), proposal.office(), kept.document());
    }

    private SectionsView view(UUID id, int revision, int version, String office, Document document) {
        var tree = DocumentText.JSON.valueToTree(document);
        List<SectionView> sections = new ArrayList<>();
        for (var section : templates.version(office, version).reading(document::has)) {
            sections.add(new SectionView(
                    sections.size() + 1,
                    section.code(),
                    heading(section, problems.language()),
                    section.required(),
                    document.has(section.code()),
                    content(section, tree)));
        }
        return new SectionsView(id, revision, version, sections);
    }

    private static String heading(Template.Section section, Locale language) {
        return section.heading() == null ? Texts.of("section." + section.code(), language) : section.heading();
    }

    private static ObjectNode content(Template.Section section, JsonNode tree) {
        var content = DocumentText.JSON.createObjectNode();
        section.code().fields().forEach(field -> content.set(field, tree.path(field)));
        return content;
    }
}
