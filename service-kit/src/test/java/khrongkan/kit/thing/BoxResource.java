package khrongkan.kit.thing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import khrongkan.kit.Ids;
import khrongkan.kit.audit.Audit;
import khrongkan.kit.audit.AuditEntry;
import khrongkan.kit.audit.AuditQuery;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.write.SavesNothing;
import khrongkan.kit.write.Writes;
import org.jboss.resteasy.reactive.RestResponse;

/** What machine clients may call too, and the audit of it. */
@Path("/")
@RolesAllowed({Role.OFFICER, Role.SYSTEM})
public class BoxResource {

    private final Boxes boxes;
    private final Writes writes;
    private final Callers callers;
    private final Audit audit;

    BoxResource(Boxes boxes, Writes writes, Callers callers, Audit audit) {
        this.boxes = boxes;
        this.writes = writes;
        this.callers = callers;
        this.audit = audit;
    }

    public record BoxView(UUID id, String office) {}

    @POST
    @Path("/api/v1/boxes")
    public RestResponse<BoxView> make() {
        return writes.once("box", () -> {
            var id = Ids.next();
            boxes.keep(id);
            return writes.created(id, 0, new BoxView(id, callers.current().officeCode()));
        });
    }

    @PUT
    @Path("/api/v1/boxes/{id}")
    public BoxView keep(@PathParam("id") UUID id) {
        boxes.keep(id);
        return new BoxView(id, callers.current().officeCode());
    }

    @DELETE
    @Path("/api/v1/boxes/{id}")
    public void remove(@PathParam("id") UUID id) {
        boxes.remove(id);
    }

    @POST
    @Path("/api/v1/boxes/{id}/refused")
    public void refuse(@PathParam("id") UUID id) {
        boxes.refuse(id);
    }

    @POST
    @Path("/api/v1/boxes/{id}/counts")
    public long nothing(@PathParam("id") UUID id) {
        return boxes.count(id);
    }

    @POST
    @Path("/api/v1/boxes/questions")
    @SavesNothing
    public BoxView ask() {
        return new BoxView(Ids.next(), callers.current().officeCode());
    }

    @GET
    @Path("/api/v1/boxes/by-name/{name}")
    public BoxView named(@PathParam("name") String name) {
        return ask();
    }

    @GET
    @Path("/api/v1/open-boxes")
    @PermitAll
    public String open() {
        return "\"open\"";
    }

    @POST
    @Path("/internal/boxes/{id}")
    @RolesAllowed(Role.SYSTEM)
    public void keepForAnother(@PathParam("id") UUID id) {
        boxes.keep(id);
    }

    @GET
    @Path("/api/v1/audit/boxes")
    @RolesAllowed({Role.AUDITOR, Role.ADMIN, Role.SYSTEM})
    public Page<AuditEntry> audit(@BeanParam @Valid AuditQuery query, @BeanParam @Valid PageQuery page) {
        return audit.page(query, page);
    }
}
