package khrongkan.approval.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import khrongkan.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The budget as the proposal prints it.
 *
 * @param subtotals of the groups, where there is more than one
 * @param offsetting whether every line may be offset by the others (ขอถัวจ่ายทุกรายการ)
 */
public record Cost(
        List<Line> lines, List<Subtotal> subtotals, BigDecimal total, boolean offsetting, List<Remark> remarks) {

    /**
     * One line.
     *
     * @param sentence how the amount comes about, as in (1 วัน ๆ ละ 30 บาท 38 คน); none for a lump sum
     */
    public record Line(String description, @Nullable String sentence, boolean poolable, BigDecimal amount) {}

    /** What a group of expenses comes to. */
    public record Subtotal(String name, BigDecimal amount) {}

    /**
     * What the budget was found to break.
     *
     * @param place the line it is about; none where it is about the whole
     * @param reason of whoever let it pass; none where nobody had to
     */
    public record Remark(
            String text,
            @Nullable Integer place,
            @Nullable String reason,
            @Nullable String by) {}

    static @Nullable Cost of(JsonNode budget) {
        if (!budget.isObject()) {
            return null;
        }
        var lines = list(budget.path("lines"));
        var offsetting = !lines.isEmpty()
                && lines.stream().allMatch(line -> line.path("poolable").asBoolean());
        return new Cost(
                lines.stream().map(Cost::line).toList(),
                subtotals(lines),
                budget.path("total").decimalValue(),
                offsetting,
                list(budget.path("findings")).stream().map(Cost::remark).toList());
    }

    private static Line line(JsonNode line) {
        return new Line(
                line.path("description").asText(),
                line.path("sentence").asText(null),
                line.path("poolable").asBoolean(),
                line.path("amount").decimalValue());
    }

    private static List<Subtotal> subtotals(List<JsonNode> lines) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        lines.forEach(line ->
                sums.merge(line.path("group").asText(), line.path("amount").decimalValue(), BigDecimal::add));
        var subtotals = new ArrayList<Subtotal>();
        if (sums.size() > 1) {
            sums.forEach(
                    (group, sum) -> subtotals.add(new Subtotal(Texts.of("budgetgroup." + group, Texts.DEFAULT), sum)));
        }
        return subtotals;
    }

    private static Remark remark(JsonNode finding) {
        var pointer = finding.path("pointer").asText("").split("/", -1);
        var override = finding.path("override");
        return new Remark(
                Texts.of("budgetfinding." + finding.path("code").asText(), Texts.DEFAULT),
                pointer.length > 2 && pointer[1].equals("lines") ? Integer.parseInt(pointer[2]) + 1 : null,
                override.path("reason").asText(null),
                override.path("name").asText(null));
    }

    private static List<JsonNode> list(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
