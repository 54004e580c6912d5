package khrongkan.kit.rules.planted.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

/** Breaks two rules: a resource that opens a transaction, and prints. */
@Path("/planted")
class TransactionalResource {

    @Transactional
    void change() {
        System.out.println("changed");
    }
}
