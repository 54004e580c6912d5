package khrongkan.budget.rate.domain;

import java.time.LocalDate;

/** What rates are chosen by. */
public record Event(LocalDate date, TrainingClass trainingClass, VenueKind venueKind) {}
