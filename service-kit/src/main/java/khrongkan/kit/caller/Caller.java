package khrongkan.kit.caller;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, out of the checked token.
 *
 * @param subject the one stable name of this person or machine
 * @param name as shown to people
 * @param officeCode the office the caller works for; none for a machine of the system itself
 * @param position ตำแหน่ง, as printed under a signature
 * @param roles what the caller may do
 */
public record Caller(
        String subject,
        String name,
        @Nullable String officeCode,
        @Nullable String position,
        Set<String> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /**
     * The office whose records the caller writes.
     *
     * @throws Refusal {@code office-missing} when the token names none
     */
    public String office() {
        if (officeCode == null) {
            throw Refusal.forbidden("office-missing", Map.of());
        }
        return officeCode;
    }

    /** Whether the caller has this role. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** The only office whose records the caller may read; empty where the caller reads those of all. */
    public Optional<String> readableOffice() {
        return readsAllOffices() ? Optional.empty() : Optional.of(office());
    }

    /** Whether a record of this office may be read by the caller. */
    public boolean mayRead(String recordOffice) {
        return readsAllOffices() || recordOffice.equals(officeCode);
    }

    /**
     * Checks that a record of this office may be read.
     *
     * @throws Refusal {@code not-found}: that it exists is not told
     */
    public void requireRead(String recordOffice) {
        if (!mayRead(recordOffice)) {
            throw Refusal.notFound();
        }
    }

    /** Whether there is no office whose records are hidden. A machine of an office is bound to it; one of the system has none. */
    public boolean readsAllOffices() {
        return is(Role.AUDITOR) || (is(Role.SYSTEM) && officeCode == null);
    }
}
