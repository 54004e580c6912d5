package khrongkan.participants.seminar.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import khrongkan.participants.registration.domain.AttendeeRole;
import khrongkan.participants.seminar.domain.CustomField;
import khrongkan.participants.seminar.domain.Group;
import khrongkan.participants.seminar.domain.TrainingClass;
import khrongkan.participants.seminar.domain.Venue;
import khrongkan.participants.seminar.store.StoredSeminar;
import org.jspecify.annotations.Nullable;

/** The plan of a seminar as callers see it. */
public record SeminarView(
        UUID id,
        String office,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        Venue venue,
        int capacity,
        List<Group> groups,
        List<AttendeeRole> countedRoles,
        @Nullable TrainingClass trainingClass,
        List<CustomField> fields,
        int certificateThreshold,
        int placesTaken,
        Instant createdAt,
        Instant changedAt) {

    static SeminarView of(StoredSeminar stored) {
        var content = stored.content();
        return new SeminarView(
                stored.id(),
                stored.office(),
                content.title(),
                content.startsOn(),
                content.endsOn(),
                content.venue(),
                content.capacity(),
                content.groups(),
                content.terms().countedRoles().stream().sorted().toList(),
                content.terms().trainingClass(),
                content.terms().fields(),
                content.terms().certificateThreshold(),
                stored.registered(),
                stored.createdAt(),
                stored.changedAt());
    }
}
