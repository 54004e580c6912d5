package khrongkan.approval.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.kit.Ids;
import khrongkan.kit.caller.Caller;

/** The row behind a measured value; written once, which the database sees to. */
@Entity
@Table(name = "measurement")
class MeasurementEntity {

    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable") // the order, given by the database
    private Long seq;

    @SuppressWarnings("UnusedVariable") // read by queries
    private UUID proposalId;

    private String indicator;

    @Enumerated(EnumType.STRING)
    private EnterMeasurement.Kind kind;

    private BigDecimal value;
    private LocalDate measuredOn;
    private String evidence;
    private String note;
    private String enteredBy;
    private String enteredName;
    private Instant enteredAt;

    protected MeasurementEntity() {}

    MeasurementEntity(UUID proposal, String key, EnterMeasurement entered, Caller caller, Instant now) {
        id = Ids.next();
        proposalId = proposal;
        indicator = key;
        kind = entered.kind();
        value = entered.value();
        measuredOn = entered.measuredOn();
        evidence = entered.evidence();
        note = entered.note();
        enteredBy = caller.subject();
        enteredName = caller.name();
        enteredAt = now;
    }

    Measurement toDomain() {
        var shown = value == null ? null : value.stripTrailingZeros();
        return new Measurement(
                id, indicator, kind, shown, measuredOn, evidence, note, enteredBy, enteredName, enteredAt);
    }
}
