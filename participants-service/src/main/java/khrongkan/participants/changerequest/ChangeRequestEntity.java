package khrongkan.participants.changerequest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import khrongkan.kit.caller.Caller;
import khrongkan.participants.change.Kept;
import khrongkan.participants.changerequest.domain.Ground;
import khrongkan.participants.changerequest.domain.State;
import khrongkan.participants.changerequest.domain.Target;
import khrongkan.participants.changerequest.domain.Verdict;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A proposed change and what became of it. The office is the one that decides. */
@Entity
@Table(name = "change_request")
class ChangeRequestEntity extends Kept {

    @Enumerated(EnumType.STRING)
    private Target subject;

    private @Nullable UUID subjectId;
    private @Nullable Long baseVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String patch;

    private String fields;
    private String reason;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String caseReference;
    private String proposer;
    private @Nullable String proposerOffice;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;
    private @Nullable Long appliedVersion;

    protected ChangeRequestEntity() {}

    /** A change of a record of this version, or of none where it is to be a new one. */
    ChangeRequestEntity(
            Caller proposer, Instant now, ProposeChange proposed, @Nullable Long baseVersion, String caseReference) {
        super(Objects.requireNonNull(proposed.office()), now);
        var patched = Objects.requireNonNull(proposed.patch());
        this.subject = Objects.requireNonNull(proposed.subject());
        this.subjectId = proposed.subjectId();
        this.baseVersion = baseVersion;
        this.patch = patched.toString();
        this.fields = String.join(" ", (Iterable<String>) patched::fieldNames);
        this.reason = Objects.requireNonNull(proposed.reason());
        this.ground = Objects.requireNonNull(proposed.ground());
        this.caseReference = caseReference;
        this.proposer = proposer.subject();
        this.proposerOffice = proposer.officeCode();
        this.state = State.OPEN;
    }

    /** Notes the decision. What was proposed of a person is forgotten with it; the registry has it, or nobody. */
    void decided(Caller caller, Instant now, Verdict verdict, @Nullable String why) {
        state = verdict.leadsTo();
        decidedBy = caller.subject();
        decidedAt = now;
        decisionReason = why;
        if (subject == Target.PERSON) {
            patch = null;
        }
        changed(now);
    }

    /** Notes what an accepted change made. */
    void applied(Records.Applied applied) {
        subjectId = applied.id();
        appliedVersion = applied.version();
    }

    Target subject() {
        return subject;
    }

    @Nullable
    UUID subjectId() {
        return subjectId;
    }

    @Nullable
    Long baseVersion() {
        return baseVersion;
    }

    @Nullable
    String patch() {
        return patch;
    }

    String fields() {
        return fields;
    }

    String reason() {
        return reason;
    }

    Ground ground() {
        return ground;
    }

    String caseReference() {
        return caseReference;
    }

    String proposer() {
        return proposer;
    }

    @Nullable
    String proposerOffice() {
        return proposerOffice;
    }

    State state() {
        return state;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String decisionReason() {
        return decisionReason;
    }

    @Nullable
    Long appliedVersion() {
        return appliedVersion;
    }
}
