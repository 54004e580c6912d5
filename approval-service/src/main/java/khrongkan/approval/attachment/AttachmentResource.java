package khrongkan.approval.attachment;

import io.quarkus.logging.Log;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import khrongkan.approval.template.domain.AttachmentKind;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.write.Writes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The files of a proposal. */
@Path("/api/v1/proposals/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attachments")
@RolesAllowed({Role.OFFICER, Role.ENDORSER, Role.APPROVER, Role.FINANCE, Role.REGISTRAR, Role.AUDITOR, Role.ADMIN})
public class AttachmentResource {

    private static final String FILE_NAME = "[^/\\\\\\x00-\\x1F\\x7F]*";

    private final Attachments attachments;
    private final Pieces pieces;
    private final Writes writes;
    private final Preconditions preconditions;
    private final long largest;

    AttachmentResource(
            Attachments attachments,
            Pieces pieces,
            Writes writes,
            Preconditions preconditions,
            @ConfigProperty(name = "khrongkan.attachments.largest") MemorySize largest) {
        this.attachments = attachments;
        this.pieces = pieces;
        this.writes = writes;
        this.preconditions = preconditions;
        this.largest = largest.asLongValue();
    }

    /** By what a repetition of an upload is known. */
    record Upload(String kind, String name, String type, String sha256) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.FINANCE})
    @Operation(
            summary = "Add a file; the body is the file itself",
            description = "PDF, PNG, JPEG, DOCX or XLSX, and really that: content that is something else than its media"
                    + " type says is refused. One that is added to a draft is an annex, which the next seal covers.")
    public RestResponse<AttachmentView> add(
            @PathParam("id") UUID id,
            @QueryParam("kind") @NotNull @Parameter(description = "What it is to the proposal") AttachmentKind kind,
            @QueryParam("name")
                    @NotBlank
                    @Size(max = 200)
                    @Pattern(regexp = FILE_NAME)
                    @Parameter(description = "The name of the file, without folders")
                    String name,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @DefaultValue("") String type,
            InputStream sent) {
        attachments.requireAdding(id);
        try (var file = Received.of(sent, largest)) {
            var form = file.form(type);
            var upload = new Upload(kind.name(), name, form.mediaType(), file.sha256());
            return writes.once(upload, () -> {
                var row = attachments.add(id, new AddAttachment(kind, name), form, file);
                return writes.created(row.id(), row.version(), row.toView());
            });
        }
    }

    @GET
    @Operation(summary = "List the files of a proposal, the oldest first")
    public Page<AttachmentView> list(@PathParam("id") UUID id, @BeanParam @Valid PageQuery query) {
        return attachments.page(id, query).map(AttachmentEntity::toView);
    }

    @GET
    @Path("/{attachment}")
    @Operation(summary = "Tell what is known of a file")
    public RestResponse<AttachmentView> one(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        var row = attachments.readable(id, attachment);
        return writes.shown(row.version(), row.toView());
    }

    @GET
    @Path("/{attachment}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Fetch a file; it is to be saved, never shown in place")
    public Response content(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        var row = attachments.readable(id, attachment);
        if (row.infected()) {
            throw Refusal.conflict("attachment-infected", Map.of());
        }
        Log.infof("attachment %s of proposal %s fetched", attachment, id);
        StreamingOutput content = out -> pieces.write(attachment, out);
        return Headers.download(row.toView(), Response.ok(content)).build();
    }

    @DELETE
    @Path("/{attachment}")
    @RolesAllowed({Role.OFFICER, Role.REGISTRAR, Role.FINANCE})
    @Operation(
            summary = "Take a file away",
            description = "What a seal covers can be taken from a draft only, and stays to be read under its revision.")
    public void remove(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        attachments.remove(id, attachment, preconditions.knownVersion());
    }

    @PUT
    @Path("/{attachment}/scan")
    @RolesAllowed(Role.SYSTEM)
    @Operation(summary = "Enter what the office's scanner said of a file; an infected one is not given out any more")
    public RestResponse<AttachmentView> scan(
            @PathParam("id") UUID id, @PathParam("attachment") UUID attachment, @NotNull @Valid ScanResult result) {
        var row = attachments.scanned(id, attachment, result);
        return writes.shown(row.version(), row.toView());
    }
}
