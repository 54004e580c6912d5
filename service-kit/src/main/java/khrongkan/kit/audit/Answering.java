package khrongkan.kit.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The request that is being answered, as far as the audit knows it. */
@RequestScoped
public class Answering {

    private final List<UUID> resources = new ArrayList<>();
    private @Nullable Operation operation;
    private @Nullable Integer status;
    private boolean entered;

    void asks(Operation asked, List<UUID> named) {
        operation = asked;
        resources.addAll(named);
    }

    @Nullable
    Operation operation() {
        return operation;
    }

    /** Whether it may change something. */
    boolean writes() {
        return operation != null && operation.writes();
    }

    /** It made this. */
    public void made(UUID id) {
        resources.add(id);
    }

    /** This will be answered, unless something goes wrong. */
    public void answers(int outcome) {
        status = outcome;
    }

    List<UUID> resources() {
        return List.copyOf(resources);
    }

    /** The status of the answer while it is not given yet. */
    int expected() {
        if (status != null) {
            return status;
        }
        return operation != null && operation.silent() ? 204 : 200;
    }

    void entered() {
        entered = true;
    }

    boolean isEntered() {
        return entered;
    }
}
