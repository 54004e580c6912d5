package khrongkan.participants.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.privacy.consent.Consents;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * What the caller of the running request gets to see of personal fields, by role and stated purpose, and the note of
 * what was shown. Whoever makes a view asks {@link #sight} or {@link #show}; what was opened is written to the log of
 * reads before the answer leaves. An answer that is streamed calls {@link #write} itself before its first line.
 */
@RequestScoped
public class Disclosure {

    private static final String PURPOSE = "X-Purpose";
    private static final String CASE_REFERENCE = "X-Case-Reference";
    private static final String REQUEST_ID = "X-Request-Id";

    private final Callers callers;
    private final ReadLog log;
    private final Consents consents;
    private final HttpHeaders headers;
    private final Request http;
    private final UriInfo uri;

    private final Set<PersonalField> fields = EnumSet.noneOf(PersonalField.class);
    private final Set<UUID> people = new LinkedHashSet<>();

    Disclosure(
            Callers callers,
            ReadLog log,
            Consents consents,
            @Context HttpHeaders headers,
            @Context Request http,
            @Context UriInfo uri) {
        this.callers = callers;
        this.log = log;
        this.consents = consents;
        this.headers = headers;
        this.http = http;
        this.uri = uri;
    }

    /** How much of this field the caller sees, of anybody. */
    public Sight sight(PersonalField field) {
        return sight(field, purpose -> !purpose.needsConsent());
    }

    /** How much of this field the caller sees, of this person. */
    public Sight sight(PersonalField field, UUID whose) {
        return sight(field, purpose -> !purpose.needsConsent() || consents.isGiven(whose, purpose));
    }

    /** Whether the caller sees this field as it is. Whoever then shows it calls {@link #note}. */
    public boolean opens(PersonalField field) {
        return sight(field) == Sight.OPEN;
    }

    /**
     * Checks that role and purpose open this field, for what cannot be done behind a mask.
     *
     * @throws Refusal {@code purpose-missing}
     */
    public void require(PersonalField field) {
        if (!permits(field, purpose -> !purpose.needsConsent())) {
            throw Refusal.forbidden("purpose-missing", Map.of());
        }
    }

    /**
     * Checks that the caller has stated this purpose and that it is one of his role.
     *
     * @throws Refusal {@code purpose-missing}
     */
    public void require(Purpose needed) {
        if (purpose().filter(needed::equals).isEmpty()
                || !needed.isOf(callers.current().roles())) {
            throw Refusal.forbidden("purpose-missing", Map.of());
        }
    }

    /**
     * Checks that the caller may look for names: what he must not see he must not guess either.
     *
     * @param part what is looked for, if anything is
     * @throws Refusal {@code purpose-missing}
     */
    public void requireNames(@Nullable String part) {
        if (part != null && sight(PersonalField.NAME) != Sight.OPEN) {
            throw Refusal.forbidden("purpose-missing", Map.of());
        }
    }

    /** Notes that the caller is shown these fields of somebody: a person, or a registration that names one. */
    public void note(UUID whose, PersonalField... shown) {
        people.add(whose);
        fields.addAll(List.of(shown));
    }

    /** A field as the caller sees it, noted where it is open; null where it is missing or not even its being there is told. */
    public @Nullable String show(PersonalField field, UUID whose, @Nullable String value, UnaryOperator<String> mask) {
        if (value == null) {
            return null;
        }
        return switch (sight(field, whose)) {
            case OPEN -> {
                note(whose, field);
                yield value;
            }
            case MASKED -> mask.apply(value);
            case ABSENT -> null;
        };
    }

    /** The name of somebody as the caller sees it, noted; null for a machine. */
    public <T> @Nullable T name(UUID whose, @Nullable T name) {
        if (name == null || sight(PersonalField.NAME) != Sight.OPEN) {
            return null;
        }
        note(whose, PersonalField.NAME);
        return name;
    }

    /** Writes to the log what was noted since it was last written. */
    public void write() {
        if (!people.isEmpty()) {
            log.write(entry(callers.current()));
            people.clear();
            fields.clear();
        }
    }

    /** The stated purpose; empty where none was stated. */
    public Optional<Purpose> purpose() {
        var stated = headers.getHeaderString(PURPOSE);
        if (stated == null) {
            return Optional.empty();
        }
        if (MDC.get(CASE_REFERENCE) == null) {
            throw Refusal.invalid(CASE_REFERENCE, "case-reference-missing", Map.of());
        }
        try {
            return Optional.of(Purpose.valueOf(stated));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid(PURPOSE, "unknown-value", Map.of("allowed", List.of(Purpose.values())));
        }
    }

    private Sight sight(PersonalField field, Predicate<Purpose> holds) {
        var caller = callers.current();
        if (caller.is(Role.SYSTEM)) {
            return Sight.ABSENT;
        }
        if (field == PersonalField.NAME) {
            return Sight.OPEN;
        }
        return permits(field, holds) && !isKept() ? Sight.OPEN : Sight.MASKED;
    }

    private boolean permits(PersonalField field, Predicate<Purpose> holds) {
        var caller = callers.current();
        return !caller.is(Role.AUDITOR)
                && !caller.is(Role.SYSTEM)
                && purpose()
                        .filter(stated -> stated.opens(field, caller.roles()))
                        .filter(holds)
                        .isPresent();
    }

    /** The answer to a POST is kept for a repetition, so that nothing is opened there. */
    private boolean isKept() {
        return HttpMethod.POST.equals(http.getMethod());
    }

    private ReadLog.Entry entry(Caller caller) {
        return new ReadLog.Entry(
                caller,
                purpose().orElse(null),
                (String) MDC.get(CASE_REFERENCE),
                (String) MDC.get(REQUEST_ID),
                http.getMethod() + ' ' + uri.getPath(),
                Set.copyOf(fields),
                Set.copyOf(people));
    }
}
