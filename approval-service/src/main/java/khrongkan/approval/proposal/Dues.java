package khrongkan.approval.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import khrongkan.approval.calendar.Deadlines;
import khrongkan.approval.calendar.Due;
import khrongkan.approval.calendar.domain.DeadlineRule.Station;
import khrongkan.approval.signoff.domain.Hand;
import khrongkan.approval.signoff.domain.State;

/** By when proposals should be decided, by the deadlines and the calendar of their offices as they are now. */
@ApplicationScoped
class Dues {

    private final Deadlines deadlines;

    Dues(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** By the proposal's id; none for those that wait for nobody. The calendar of an office is read once. */
    Map<UUID, Due> of(Collection<Proposal> proposals) {
        Map<UUID, Due> dues = new HashMap<>();
        proposals.stream()
                .filter(proposal -> station(proposal).isPresent())
                .collect(Collectors.groupingBy(Proposal::office))
                .forEach((office, waiting) -> add(office, waiting, dues));
        return dues;
    }

    private void add(String office, List<Proposal> waiting, Map<UUID, Due> dues) {
        var earliest = waiting.stream()
                .map(Proposal::arrivedAt)
                .min(Instant::compareTo)
                .orElseThrow();
        deadlines
                .timetable(office, earliest)
                .ifPresent(timetable -> waiting.forEach(proposal -> station(proposal)
                        .flatMap(station -> timetable.due(station, proposal.arrivedAt()))
                        .ifPresent(due -> dues.put(proposal.id(), due))));
    }

    private static Optional<Station> station(Proposal proposal) {
        if (proposal.signoff().state() == State.RETURNED) {
            return Optional.of(Station.AUTHOR);
        }
        return proposal.signoff().turn().flatMap(step -> station(step.hand()));
    }

    private static Optional<Station> station(Hand hand) {
        return switch (hand) {
            case PLAN -> Optional.of(Station.PLAN);
            case FINANCE -> Optional.of(Station.FINANCE);
            case ENDORSER -> Optional.of(Station.ENDORSER);
            case APPROVER -> Optional.of(Station.APPROVER);
            case AUTHOR, ADMIN, REGISTRAR -> Optional.empty();
        };
    }
}
