package khrongkan.budget.summary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import khrongkan.budget.budget.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which budgets are summed up, and by what.
 *
 * @param office only those of this office; empty for all offices
 */
record SummaryFilter(
        Set<Dimension> by,
        Optional<String> office,
        @Nullable String province,
        @Nullable Integer fiscalYear,
        @Nullable Status status) {

    /** Only the office may have a stroke in its name. */
    private static final Pattern ROW = Pattern.compile("(.*)/([^/]*)/([^/]*)/([^/]*)");

    boolean divides(Dimension dimension) {
        return by.contains(dimension);
    }

    /** What names a part of the summary: of its four values those by which it is divided. */
    String name(List<String> place) {
        var dimensions = Dimension.values();
        return IntStream.range(0, dimensions.length)
                .filter(i -> divides(dimensions[i]))
                .mapToObj(place::get)
                .collect(Collectors.joining("/"));
    }

    /** What names the part that a row of the kept sums shows in. */
    String named(String row) {
        var values = ROW.matcher(row);
        if (!values.matches()) {
            throw new IllegalStateException(row);
        }
        return name(List.of(values.group(1), values.group(2), values.group(3), values.group(4)));
    }
}
