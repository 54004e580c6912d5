package khrongkan.participants.seminar.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import khrongkan.participants.change.Kept;
import khrongkan.participants.name.domain.NameKey;
import khrongkan.participants.seminar.domain.Seminar;
import khrongkan.participants.seminar.domain.Venue;
import khrongkan.participants.seminar.domain.VenueKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;

/** The row behind a {@link Seminar}. It stores and restores; it decides nothing. */
@Entity
@Table(name = "seminar")
class SeminarEntity extends Kept {

    private String title;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String titleKey;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private String venueName;

    @Enumerated(EnumType.STRING)
    private VenueKind venueKind;

    private int capacity;

    /** The list has its own counter: a registration does not overtake a change of the plan. */
    @OptimisticLock(excluded = true)
    private int registered;

    @OptimisticLock(excluded = true)
    private int listRevision;

    /** The number the last arrival drew; never given twice. */
    @OptimisticLock(excluded = true)
    private long arrivals;

    @JdbcTypeCode(SqlTypes.JSON)
    private String terms;

    @ElementCollection
    @CollectionTable(name = "seminar_group", joinColumns = @JoinColumn(name = "seminar_id"))
    private Set<GroupRow> groups = new HashSet<>();

    protected SeminarEntity() {}

    SeminarEntity(String office, Instant now, Seminar content) {
        super(office, now);
        take(content);
    }

    void change(Seminar content, int placesTaken, Instant now) {
        take(content);
        registered = placesTaken;
        changed(now);
        listRevision++;
    }

    void listChanged(int more) {
        morePlaces(more);
        listRevision++;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    void morePlaces(int more) {
        registered += more;
    }

    long arrival() {
        return ++arrivals;
    }

    StoredSeminar stored() {
        return new StoredSeminar(
                id(), office(), version(), createdAt(), changedAt(), registered, listRevision, toDomain());
    }

    private Seminar toDomain() {
        var shown = groups.stream()
                .sorted(Comparator.comparing(GroupRow::position))
                .map(GroupRow::toDomain)
                .toList();
        return new Seminar(
                title, startsOn, endsOn, new Venue(venueName, venueKind), capacity, shown, TermsText.read(terms));
    }

    private void take(Seminar content) {
        title = content.title();
        titleKey = NameKey.of(content.title());
        startsOn = content.startsOn();
        endsOn = content.endsOn();
        venueName = content.venue().name();
        venueKind = content.venue().kind();
        capacity = content.capacity();
        terms = TermsText.write(content.terms());
        var wanted = IntStream.range(0, content.groups().size())
                .mapToObj(position -> GroupRow.of(content.groups().get(position), position))
                .collect(Collectors.toSet());
        groups.retainAll(wanted);
        groups.addAll(wanted);
    }
}
