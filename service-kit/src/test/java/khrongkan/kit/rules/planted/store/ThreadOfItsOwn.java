package khrongkan.kit.rules.planted.store;

import java.util.concurrent.CompletableFuture;

/** Asks the database on a thread that does not know whose work it does. */
class ThreadOfItsOwn {

    CompletableFuture<Boolean> ask() {
        return CompletableFuture.supplyAsync(() -> true);
    }
}
