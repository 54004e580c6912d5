package khrongkan.participants.change;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;
import org.hibernate.exception.ConstraintViolationException;

/** Turns a broken constraint of the database, which only a race can reach, into the refusal it stands for. */
public final class Constraints {

    private Constraints() {}

    /**
     * Writes what is pending to the database.
     *
     * @throws Refusal a conflict with this code when this constraint is broken
     */
    public static void flush(EntityManager rows, String constraint, String code, Map<String, ?> values) {
        try {
            rows.flush();
        } catch (ConstraintViolationException broken) {
            if (constraint.equals(broken.getConstraintName())) {
                throw Refusal.conflict(code, values);
            }
            throw broken;
        } catch (OptimisticLockException overtaken) {
            throw Refusal.overtaken();
        }
    }
}
