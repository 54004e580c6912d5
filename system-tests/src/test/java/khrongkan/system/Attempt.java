package khrongkan.system;

import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The one attempt at a start: when it fails, every journey is told why at once, and none tries again. */
record Attempt<T extends Running>(Optional<T> started, Optional<RuntimeException> failure) implements Running {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Attempt.class);

    /** What this test run shares: made by the first journey that asks for it, closed after the last. */
    @SuppressWarnings("unchecked")
    static <T extends Running> T shared(ExtensionContext context, Class<T> type, Supplier<T> make) {
        Attempt<T> attempt =
                context.getRoot().getStore(HERE).computeIfAbsent(type, key -> Attempt.of(make), Attempt.class);
        return attempt.started()
                .orElseThrow(() -> new IllegalStateException(
                        type.getSimpleName() + " did not start",
                        attempt.failure().orElseThrow()));
    }

    private static <T extends Running> Attempt<T> of(Supplier<T> make) {
        try {
            return new Attempt<>(Optional.of(make.get()), Optional.empty());
        } catch (RuntimeException failed) {
            return new Attempt<>(Optional.empty(), Optional.of(failed));
        }
    }

    @Override
    public void close() {
        started.ifPresent(Running::close);
    }
}
