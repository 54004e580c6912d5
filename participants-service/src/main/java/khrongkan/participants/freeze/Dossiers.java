package khrongkan.participants.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Predicate;
import khrongkan.kit.caller.Caller;
import khrongkan.kit.refusal.Refusal;
import khrongkan.participants.registration.domain.Headcount;
import khrongkan.participants.registration.store.Registrations;
import khrongkan.participants.seminar.store.Seminars;
import khrongkan.participants.seminar.store.StoredSeminar;

/** Draws up what is to be sealed, from a list that stands still meanwhile. */
@ApplicationScoped
@Transactional
public class Dossiers {

    private final Seminars seminars;
    private final Registrations registrations;

    Dossiers(Seminars seminars, Registrations registrations) {
        this.seminars = seminars;
        this.registrations = registrations;
    }

    /** A dossier and the state of the list it shows. */
    public record Drawn(int listRevision, Dossier dossier) {}

    /** The dossier of a seminar that the caller may read. */
    public Drawn draw(Caller caller, UUID seminarId) {
        Predicate<StoredSeminar> readable = found -> caller.mayRead(found.office());
        var seminar = seminars.still(seminarId).filter(readable).orElseThrow(Refusal::notFound);
        return new Drawn(seminar.listRevision(), of(seminar));
    }

    /** The dossier of a seminar that stands still. */
    Dossier of(StoredSeminar seminar) {
        var count = Headcount.of(
                registrations.heads(seminar.id()), seminar.content().groups());
        return Dossier.of(seminar, registrations.onList(seminar.id()), count);
    }
}
