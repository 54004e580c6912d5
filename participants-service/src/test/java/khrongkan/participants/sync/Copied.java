package khrongkan.participants.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.util.function.Supplier;
import khrongkan.kit.testing.Copy;

/** A copy of a list that is looked at only where it equals the list. */
record Copied(String path, Copy copy) {

    static Copied copied(Supplier<RequestSpecification> caller, String path) {
        return copied(caller, path, "id");
    }

    static Copied copied(Supplier<RequestSpecification> caller, String path, String id) {
        return new Copied(path, new Copy(caller, path, id).refresh());
    }

    /** The copy, told what was changed meanwhile. */
    Copy refreshed() {
        assertThat(copy.refresh().items()).as(path).isEqualTo(copy.whole());
        return copy;
    }
}
