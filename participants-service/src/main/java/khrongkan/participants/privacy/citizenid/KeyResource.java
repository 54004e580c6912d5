package khrongkan.participants.privacy.citizenid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import khrongkan.kit.caller.Role;
import khrongkan.kit.wall.Wall;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far a change of keys has come. */
@Path("/api/v1/privacy/keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
@RolesAllowed({Role.ADMIN, Role.REGISTRAR, Role.AUDITOR})
public class KeyResource {

    private final EntityManager rows;
    private final Safe safe;
    private final Wall wall;

    KeyResource(EntityManager rows, Safe safe, Wall wall) {
        this.rows = rows;
        this.safe = safe;
        this.wall = wall;
    }

    /**
     * What is under which keys.
     *
     * @param waiting how many numbers still need an older key: at 0 it may be taken out of the configuration
     */
    public record Keyring(long cipherKey, long lookupKey, long numbers, long waiting) {}

    @GET
    @Operation(
            summary = "Show how far a change of the keys of citizen IDs has come",
            description = "An old key may be taken out of the configuration when `waiting` is 0. Over all offices.")
    public Keyring show() {
        var counts = wall.everywhere(this::counts);
        return new Keyring(safe.firstCipherKey(), safe.firstIndexKey(), (Long) counts[0], (Long) counts[1]);
    }

    private Object[] counts() {
        return rows.createQuery("""
                        select count(c), count(case when c.cipherKey <> :cipher or c.indexKey <> :index then 1 end)
                        from CitizenIdEntity c""", Object[].class)
                .setParameter("cipher", safe.firstCipherKey())
                .setParameter("index", safe.firstIndexKey())
                .getSingleResult();
    }
}
