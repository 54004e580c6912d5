package khrongkan.kit.wall;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import khrongkan.kit.caller.Role;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.sql.Sql;

/** Tells what the database was told of the caller, in each way in which a service asks it. */
@Path("/api/v1/reach")
@RolesAllowed({Role.OFFICER, Role.AUDITOR, Role.SYSTEM})
public class ReachResource {

    private final Sql sql;
    private final Wall wall;

    ReachResource(Sql sql, Wall wall) {
        this.sql = sql;
        this.wall = wall;
    }

    @GET
    public String plain() {
        return told();
    }

    @GET
    @Path("/transaction")
    public String transaction() {
        return QuarkusTransaction.requiringNew().call(this::told);
    }

    @GET
    @Path("/failing")
    public String failing() {
        return QuarkusTransaction.requiringNew().call(() -> {
            told();
            throw Refusal.conflict("name-taken", Map.of());
        });
    }

    @GET
    @Path("/stream")
    public StreamingOutput stream() {
        return out -> out.write(told().getBytes(StandardCharsets.UTF_8));
    }

    @GET
    @Path("/crossing")
    public String crossing() {
        return QuarkusTransaction.requiringNew()
                .call(() -> told() + " " + wall.everywhere(this::inAndOut) + " " + told());
    }

    @GET
    @Path("/failed-crossing")
    public String failedCrossing() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try {
                wall.everywhere(() -> {
                    throw Refusal.notFound();
                });
            } catch (Refusal expected) {
                return told();
            }
            return "nothing failed";
        });
    }

    @GET
    @Path("/within/{office}")
    public String within(@PathParam("office") String office) {
        return wall.within(Optional.of(office), this::told) + " " + told();
    }

    @GET
    @Path("/anybody")
    @PermitAll
    public String anybody() {
        return "'" + told() + "'";
    }

    private String inAndOut() {
        return told() + " " + QuarkusTransaction.requiringNew().call(this::told);
    }

    private String told() {
        return sql.one("select current_setting('khrongkan.office', true)", row -> row.getString(1))
                .orElseThrow();
    }
}
