package khrongkan.kit.rules.planted.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Breaks three rules: a resource that opens a transaction, prints, and does not say what it makes. */
@Path("/planted")
class TransactionalResource {

    @POST
    @Transactional
    void change() {
        System.out.println("changed");
    }
}
