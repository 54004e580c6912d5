package khrongkan.budget.budget;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import khrongkan.budget.calculation.BatchRequest;
import khrongkan.budget.calculation.domain.Agenda;
import khrongkan.budget.calculation.domain.Calculation;
import khrongkan.budget.calculation.domain.Finding;
import khrongkan.budget.calculation.domain.Group;
import khrongkan.budget.json.Json;
import khrongkan.budget.rate.domain.Event;
import khrongkan.budget.rate.domain.TrainingClass;
import khrongkan.budget.rate.domain.VenueKind;
import org.jspecify.annotations.Nullable;

/** The row behind a {@link Budget}. It stores and restores; it decides nothing. */
@Entity
@Table(name = "budget")
class BudgetEntity {

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<Agenda> AGENDA = new TypeReference<>() {};
    private static final TypeReference<List<BatchRequest>> BATCHES = new TypeReference<>() {};

    @Id
    UUID id;

    String office;
    String title;
    int fiscalYear;
    LocalDate eventDate;

    @Enumerated(EnumType.STRING)
    TrainingClass trainingClass;

    @Enumerated(EnumType.STRING)
    VenueKind venueKind;

    @Nullable
    UUID seminarId;

    @Nullable
    UUID fundId;

    @Nullable
    String province;

    BigDecimal total;
    BigDecimal remuneration;
    BigDecimal operating;
    BigDecimal supplies;
    String findings;

    @Nullable
    String agenda;

    @Nullable
    String batches;

    @Enumerated(EnumType.STRING)
    Status status;

    int version;
    String createdBy;
    Instant createdAt;
    Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "budget_line", joinColumns = @JoinColumn(name = "budget_id"))
    @OrderColumn(name = "position")
    List<BudgetLineRow> lines = new ArrayList<>();

    /** Takes over what a budget has become. */
    void take(Budget budget, Json json) {
        id = budget.id();
        office = budget.office();
        title = budget.title();
        fiscalYear = budget.fiscalYear();
        eventDate = budget.event().date();
        trainingClass = budget.event().trainingClass();
        venueKind = budget.event().venueKind();
        seminarId = budget.seminarId();
        fundId = budget.fundId();
        province = budget.province();
        total = budget.calculation().total();
        takeSubtotals(budget.calculation().subtotals());
        findings = json.write(budget.calculation().findings());
        agenda = budget.agenda() == null ? null : json.write(budget.agenda());
        batches = budget.batches() == null ? null : json.write(budget.batches());
        status = budget.status();
        version = budget.version();
        createdBy = budget.createdBy();
        createdAt = budget.createdAt();
        changedAt = budget.changedAt();
        lines.clear();
        budget.calculation().lines().forEach(line -> lines.add(BudgetLineRow.of(line, json)));
    }

    private void takeSubtotals(Map<Group, BigDecimal> subtotals) {
        remuneration = subtotals.getOrDefault(Group.REMUNERATION, BigDecimal.ZERO);
        operating = subtotals.getOrDefault(Group.OPERATING, BigDecimal.ZERO);
        supplies = subtotals.getOrDefault(Group.SUPPLIES, BigDecimal.ZERO);
    }

    Budget toDomain(Json json) {
        var calculation = new Calculation(
                lines.stream().map(line -> line.toDomain(json)).toList(), json.read(findings, FINDINGS));
        return new Budget(
                id,
                office,
                title,
                fiscalYear,
                new Event(eventDate, trainingClass, venueKind),
                seminarId,
                fundId,
                province,
                agenda == null ? null : json.read(agenda, AGENDA),
                batches == null ? null : json.read(batches, BATCHES),
                calculation,
                status,
                version,
                createdBy,
                createdAt,
                changedAt);
    }
}
