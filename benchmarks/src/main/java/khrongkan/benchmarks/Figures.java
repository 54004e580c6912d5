package khrongkan.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a benchmark found: a line for each figure, and for each goal whether it was met. */
final class Figures {

    private final List<String> lines = new ArrayList<>();

    /** A measured figure. */
    void measured(String what, double value, String unit) {
        lines.add(String.format(Locale.ROOT, "%-62s %12.3f %s", what, value, unit));
    }

    /** A figure that should be at least the goal. */
    void atLeast(String what, double value, double goal) {
        judged(what, value, ">=", goal, value >= goal);
    }

    /** A figure that should be at most the goal. */
    void atMost(String what, double value, double goal) {
        judged(what, value, "<=", goal, value <= goal);
    }

    private void judged(String what, double value, String sign, double goal, boolean met) {
        lines.add(String.format(
                Locale.ROOT, "%-62s %12.3f %s %.3f  %s", what, value, sign, goal, met ? "PASS" : "MISSED"));
    }

    /** The one in the middle. */
    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    void print() {
        lines.forEach(System.out::println);
    }
}
