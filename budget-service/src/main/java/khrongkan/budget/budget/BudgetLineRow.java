package khrongkan.budget.budget;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import khrongkan.budget.calculation.domain.Category;
import khrongkan.budget.calculation.domain.Exchange;
import khrongkan.budget.calculation.domain.Factor;
import khrongkan.budget.calculation.domain.Group;
import khrongkan.budget.calculation.domain.Line;
import khrongkan.budget.calculation.domain.Price;
import khrongkan.budget.calculation.domain.Qualifiers;
import khrongkan.budget.json.Json;
import khrongkan.budget.rate.domain.SessionKind;
import org.jspecify.annotations.Nullable;

/** The row of one line. */
@Embeddable
class BudgetLineRow {

    private static final TypeReference<List<Factor>> FACTORS = new TypeReference<>() {};
    private static final TypeReference<Exchange> EXCHANGE = new TypeReference<>() {};

    @Enumerated(EnumType.STRING)
    Category category;

    @Enumerated(EnumType.STRING)
    Group expenseGroup;

    String description;

    @Nullable
    BigDecimal unitRate;

    @Nullable
    BigDecimal lumpSum;

    String factors;

    @Enumerated(EnumType.STRING)
    Qualifiers.@Nullable SpeakerKind speakerKind;

    @Enumerated(EnumType.STRING)
    @Nullable
    SessionKind sessionKind;

    @Enumerated(EnumType.STRING)
    Qualifiers.@Nullable MealPlan mealPlan;

    @Enumerated(EnumType.STRING)
    Qualifiers.@Nullable RoomKind roomKind;

    @Enumerated(EnumType.STRING)
    Qualifiers.@Nullable AllowanceKind allowanceKind;

    @Enumerated(EnumType.STRING)
    Qualifiers.@Nullable Meal meal;

    @Nullable
    Integer sessionGroups;

    boolean poolable;

    @Nullable
    String exchange;

    BigDecimal amount;

    static BudgetLineRow of(Line line, Json json) {
        var row = new BudgetLineRow();
        row.category = line.category();
        row.expenseGroup = line.category().group();
        row.description = line.description();
        row.factors = "[]";
        if (line.price() instanceof Price.Rated rated) {
            row.unitRate = rated.unitRate();
            row.factors = json.write(rated.factors());
        } else {
            row.lumpSum = line.price().exact();
        }
        row.speakerKind = line.qualifiers().speakerKind();
        row.sessionKind = line.qualifiers().sessionKind();
        row.mealPlan = line.qualifiers().mealPlan();
        row.roomKind = line.qualifiers().roomKind();
        row.allowanceKind = line.qualifiers().allowanceKind();
        row.meal = line.qualifiers().meal();
        row.sessionGroups = line.qualifiers().groups();
        row.poolable = line.poolable();
        row.exchange = line.exchange() == null ? null : json.write(line.exchange());
        row.amount = line.amount();
        return row;
    }

    Line toDomain(Json json) {
        var qualifiers =
                new Qualifiers(speakerKind, sessionKind, mealPlan, roomKind, allowanceKind, meal, sessionGroups);
        return new Line(category, description, qualifiers, price(json), poolable, exchange(json));
    }

    private @Nullable Exchange exchange(Json json) {
        return exchange == null ? null : json.read(exchange, EXCHANGE);
    }

    private Price price(Json json) {
        return unitRate == null ? new Price.LumpSum(lumpSum) : new Price.Rated(unitRate, json.read(factors, FACTORS));
    }
}
