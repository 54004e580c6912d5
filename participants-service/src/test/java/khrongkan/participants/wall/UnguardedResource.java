package khrongkan.participants.wall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import khrongkan.kit.caller.Role;
import org.hibernate.Session;

/** Forgets to ask for the caller's office, as no resource of the service may. */
@Path("/test/unguarded")
@RolesAllowed({Role.OFFICER, Role.AUDITOR})
public class UnguardedResource {

    private final Session rows;

    UnguardedResource(Session rows) {
        this.rows = rows;
    }

    @GET
    @Transactional
    public List<String> offices() {
        return rows.createNativeQuery("select distinct office from organization", String.class)
                .getResultList();
    }
}
