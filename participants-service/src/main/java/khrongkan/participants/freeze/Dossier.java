package khrongkan.participants.freeze;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.participants.name.domain.PersonName;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.registration.domain.GroupCount;
import khrongkan.participants.registration.domain.Headcount;
import khrongkan.participants.registration.store.StoredRegistration;
import khrongkan.participants.seminar.domain.Seminar;
import khrongkan.participants.seminar.domain.TrainingClass;
import khrongkan.participants.seminar.domain.Venue;
import khrongkan.participants.seminar.store.StoredSeminar;
import org.jspecify.annotations.Nullable;

/** What a signer seals of a seminar and its list. Nothing in it changes unless one of these does. */
public record Dossier(Plan seminar, List<GroupCount> groups, Heads headcount, List<Entry> registrations) {

    /** The seminar itself. */
    public record Plan(UUID id, String title, LocalDate startsOn, LocalDate endsOn, Venue venue) {}

    /** The totals of the list. */
    public record Heads(int organizations, int people, int named, Map<AttendeeRole, Integer> byRole, boolean matches) {}

    /** One place of the list; of the answers to custom fields those that are not personal. */
    public record Entry(
            UUID id,
            Organization organization,
            AttendeeRole role,
            @Nullable String group,
            @Nullable PersonName person,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            TrainingClass attendeeClass,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> fields) {}

    /** An organisation by the name it had. */
    public record Organization(UUID id, String name) {}

    static Dossier of(StoredSeminar seminar, List<StoredRegistration> list, Headcount count) {
        var plan = seminar.content();
        return new Dossier(
                new Plan(seminar.id(), plan.title(), plan.startsOn(), plan.endsOn(), plan.venue()),
                count.byGroup(),
                new Heads(count.organizations(), count.people(), count.named(), count.byRole(), count.matches()),
                list.stream().map(stored -> entry(stored, plan)).toList());
    }

    private static Entry entry(StoredRegistration stored, Seminar plan) {
        var content = stored.content();
        return new Entry(
                stored.id(),
                new Organization(content.organizationId(), stored.organizationName()),
                content.role(),
                content.group(),
                content.person(),
                content.attendeeClass(),
                content.impersonal(plan).answers());
    }
}
