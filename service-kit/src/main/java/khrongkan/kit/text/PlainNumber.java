package khrongkan.kit.text;

import java.math.BigDecimal;

/** A number out of a file as a person would write it. */
public final class PlainNumber {

    /** More zeros than any amount, count or number of a register has. */
    private static final int MOST_ZEROS = 40;

    private PlainNumber() {}

    /** Without an exponent and superfluous zeros, unless it would be endless: {@code 1e999999999} is a gigabyte of zeros. */
    public static String of(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return Math.abs((long) shortest.scale()) > MOST_ZEROS ? shortest.toString() : shortest.toPlainString();
    }
}
