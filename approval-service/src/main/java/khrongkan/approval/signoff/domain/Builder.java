package khrongkan.approval.signoff.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sign-off while the next one is made of it. */
final class Builder {

    private final String office;
    private State state;
    private int revision;
    private int lastSubmitted;
    private @Nullable Integer approvedRevision;
    private boolean postponed;
    private String author;
    private List<Signature> signatures;
    private Hold hold;
    private Set<Section> missing;
    private Way way;
    private boolean numbered;

    Builder(Signoff now) {
        office = now.office();
        state = now.state();
        revision = now.revision();
        lastSubmitted = now.lastSubmitted();
        approvedRevision = now.approvedRevision();
        postponed = now.postponed();
        author = now.author();
        signatures = now.signatures();
        hold = now.hold();
        missing = now.missing();
        way = now.way();
        numbered = now.numbered();
    }

    Builder state(State next) {
        state = next;
        return this;
    }

    Builder revision(int number) {
        revision = number;
        return this;
    }

    Builder submitted(int number) {
        lastSubmitted = number;
        return this;
    }

    Builder approved(int number) {
        approvedRevision = number;
        return this;
    }

    Builder postponed(boolean putOff) {
        postponed = putOff;
        return this;
    }

    Builder author(String person) {
        author = person;
        return this;
    }

    Builder signatures(List<Signature> counting) {
        signatures = counting;
        return this;
    }

    Builder hold(Hold held) {
        hold = held;
        return this;
    }

    Builder missing(Set<Section> sections) {
        missing = sections;
        return this;
    }

    Builder way(Way known) {
        way = known;
        return this;
    }

    Builder numbered() {
        numbered = true;
        return this;
    }

    Signoff build() {
        return new Signoff(
                office,
                state,
                revision,
                lastSubmitted,
                approvedRevision,
                postponed,
                author,
                signatures,
                hold,
                missing,
                way,
                numbered);
    }
}
