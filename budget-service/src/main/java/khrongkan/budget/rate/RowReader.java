package khrongkan.budget.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khrongkan.kit.param.CommonEra;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row, and names every one that makes no sense. */
final class RowReader {

    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

    private final Sheet.Row row;
    private final List<Violation> faults = new ArrayList<>();

    RowReader(Sheet.Row row) {
        this.row = row;
    }

    List<Violation> faults() {
        return faults;
    }

    void refuse(String column, String code) {
        refuse(column, code, Map.of());
    }

    void refuse(String column, String code, Map<String, ?> values) {
        faults.add(new Violation(column, code, values));
    }

    String required(String column, int longest) {
        var text = optional(column, longest);
        if (text == null) {
            refuse(column, "not-blank");
            return "";
        }
        return text;
    }

    /** A spreadsheet must not take a text of ours for a formula. */
    @Nullable
    String optional(String column, int longest) {
        var text = row.cells().get(column);
        if (text == null) {
            return null;
        }
        if (text.length() > longest) {
            refuse(column, "size", Map.of("min", 0, "max", longest));
        }
        if ("=+-@".indexOf(text.charAt(0)) >= 0) {
            refuse(column, "formula-like");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            refuse(column, "bad-character");
        }
        return text;
    }

    @Nullable
    BigDecimal money(String column) {
        var text = row.cells().get(column);
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,15}(\\.[0-9]{1,4})?")) {
            refuse(column, "not-an-amount");
            return null;
        }
        var amount = new BigDecimal(text);
        if (amount.compareTo(LIMIT) >= 0 || amount.stripTrailingZeros().scale() > 2) {
            refuse(column, "digits", Map.of("integer", 12, "fraction", 2));
            return null;
        }
        return amount.setScale(2);
    }

    @Nullable
    LocalDate date(String column) {
        var text = row.cells().get(column);
        if (text == null) {
            return null;
        }
        try {
            return CommonEra.date(text);
        } catch (Refusal named) {
            named.violations().forEach(fault -> refuse(column, fault.code(), fault.values()));
            return null;
        }
    }

    boolean flag(String column) {
        var text = row.cells().getOrDefault(column, "false").toLowerCase(Locale.ROOT);
        if (!text.equals("true") && !text.equals("false")) {
            refuse(column, "not-a-boolean");
        }
        return text.equals("true");
    }

    <E extends Enum<E>> @Nullable E constant(String column, Class<E> type) {
        var text = row.cells().get(column);
        if (text == null) {
            return null;
        }
        var constants = type.getEnumConstants();
        var found = Stream.of(constants).filter(one -> one.name().equals(text)).findFirst();
        if (found.isEmpty()) {
            var allowed = Stream.of(constants).map(Enum::name).collect(Collectors.joining(", "));
            refuse(column, "unknown-value", Map.of("allowed", allowed));
        }
        return found.orElse(null);
    }
}
