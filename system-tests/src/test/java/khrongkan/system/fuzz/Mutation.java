package khrongkan.system.fuzz;

import java.util.function.Consumer;

/**
 * One thing that is done wrong in a request.
 *
 * @param place what is changed: a pointer into the body, or the name of a parameter or header
 * @param trick what is done to it
 */
public record Mutation(Kind kind, String place, String trick, Consumer<Draft> change) {

    /** Where a request is changed. */
    public enum Kind {
        FIELD,
        BODY,
        PATH,
        QUERY,
        HEADER
    }

    /** The request with this change. */
    public Draft of(Draft usual) {
        var changed = usual.copy();
        change.accept(changed);
        return changed;
    }

    /** Both, one after the other; what the first makes impossible is left out. */
    Mutation and(Mutation other) {
        return new Mutation(kind, place, trick + " and " + other, draft -> {
            change.accept(draft);
            try {
                other.change.accept(draft);
            } catch (RuntimeException impossible) {
                // the first took away what the second would change
            }
        });
    }

    @Override
    public String toString() {
        return kind + " " + place + ": " + trick;
    }
}
