package khrongkan.participants.seminar.domain;

import java.time.LocalDate;
import java.util.List;
import khrongkan.participants.registration.domain.AttendeeRole;
import org.jspecify.annotations.Nullable;

/** A seminar as somebody typed it. */
public record SeminarDraft(
        @Nullable String title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Venue.@Nullable Draft venue,
        @Nullable Integer capacity,
        @Nullable List<Group.@Nullable Draft> groups,
        @Nullable List<@Nullable AttendeeRole> countedRoles,
        @Nullable TrainingClass trainingClass,
        @Nullable List<CustomField.@Nullable Draft> fields,
        @Nullable Integer certificateThreshold) {}
