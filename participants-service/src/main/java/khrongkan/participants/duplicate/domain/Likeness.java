package khrongkan.participants.duplicate.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How likely two records are one thing, from 0 to 1, and why.
 *
 * <p>The name decides, and place and telephone move it: 0.90 the same name, 0.85 the same without titles, 0.80 one that
 * sounds alike, below that by the share of common letter triples; 0.08 more for the same telephone, 0.05 more for the
 * same subdistrict, 0.15 less for another one.
 */
public record Likeness(BigDecimal score, List<Clue> clues) {

    private static final BigDecimal STOPS = new BigDecimal("0.80");
    private static final BigDecimal IS_NOTED = new BigDecimal("0.60");
    private static final BigDecimal HIGHEST = new BigDecimal("0.99");
    private static final double SIMILAR = 0.7;
    private static final int TRIPLE = 3;

    public Likeness {
        clues = List.copyOf(clues);
    }

    /** Compares two records. */
    public static Likeness of(Traits one, Traits other) {
        List<Clue> clues = new ArrayList<>();
        var score = one.contradicts(other) ? BigDecimal.ZERO : name(one, other, clues);
        if (score.signum() > 0 && one.phone() != null && one.phone().equals(other.phone())) {
            clues.add(Clue.SAME_PHONE);
            score = score.add(new BigDecimal("0.08"));
        }
        if (score.signum() > 0 && one.subdistrict() != null && other.subdistrict() != null) {
            boolean same = one.subdistrict().equals(other.subdistrict());
            clues.add(same ? Clue.SAME_PLACE : Clue.OTHER_PLACE);
            score = score.add(new BigDecimal(same ? "0.05" : "-0.15"));
        }
        return new Likeness(score.min(HIGHEST).setScale(2, RoundingMode.HALF_UP), clues);
    }

    /** Whether a new record is stopped for it. */
    public boolean stops() {
        return score.compareTo(STOPS) >= 0;
    }

    /** Whether somebody should look at the two. */
    public boolean isNoted() {
        return score.compareTo(IS_NOTED) >= 0;
    }

    private static BigDecimal name(Traits one, Traits other, List<Clue> clues) {
        if (one.name().equals(other.name())) {
            clues.add(Clue.SAME_NAME);
            return new BigDecimal("0.90");
        }
        if (one.core().equals(other.core())) {
            clues.add(Clue.SAME_WITHOUT_TITLE);
            return new BigDecimal("0.85");
        }
        if (one.sound().equals(other.sound())) {
            clues.add(Clue.SOUNDS_ALIKE);
            return new BigDecimal("0.80");
        }
        double common = common(triples(one.sound()), triples(other.sound()));
        if (common < SIMILAR) {
            return BigDecimal.ZERO;
        }
        clues.add(Clue.SIMILAR_NAME);
        return BigDecimal.valueOf(common).multiply(STOPS);
    }

    /** The share of what both have in common (Dice). */
    private static double common(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * both.size() / (one.size() + other.size());
    }

    private static Set<String> triples(String sound) {
        var padded = "  " + sound + " ";
        Set<String> triples = new HashSet<>();
        for (int i = 0; i + TRIPLE <= padded.length(); i++) {
            triples.add(padded.substring(i, i + TRIPLE));
        }
        return triples;
    }
}
