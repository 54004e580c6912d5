package khrongkan.approval.revision;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import khrongkan.approval.dossier.Dossier;
import khrongkan.approval.proposal.DocumentText;
import khrongkan.approval.proposal.WayText;

/** The row behind a {@link Revision}; written once, which the database sees to. */
@Entity
@Table(name = "revision")
@IdClass(RevisionId.class)
class RevisionEntity {

    @Id
    private UUID proposalId;

    @Id
    private int number;

    private String document;
    private String dossier;
    private String seal;

    @Basic(fetch = FetchType.LAZY)
    @SuppressWarnings("UnusedVariable") // read where evidence is given, and long
    private String manifest;

    private UUID budgetId;
    private UUID seminarId;
    private String way;
    private int template;
    private String submittedBy;
    private Instant submittedAt;

    protected RevisionEntity() {}

    RevisionEntity(Revision revision) {
        proposalId = revision.proposal();
        number = revision.number();
        document = DocumentText.of(revision.document());
        dossier = revision.dossier().text();
        seal = revision.seal();
        manifest = revision.dossier().manifest().tree().toString();
        budgetId = revision.budgetId();
        seminarId = revision.seminarId();
        way = WayText.of(revision.way());
        template = revision.template();
        submittedBy = revision.submittedBy();
        submittedAt = revision.submittedAt();
    }

    Revision toDomain() {
        return new Revision(
                proposalId,
                number,
                DocumentText.read(document),
                Dossier.read(dossier),
                seal,
                budgetId,
                seminarId,
                WayText.read(way),
                template,
                submittedBy,
                submittedAt);
    }
}
