package khrongkan.budget.fund.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;

/**
 * The codes of a fund in other systems. Those of New GFMIS Thai are letters and digits and are kept as they were sent,
 * leading zeros among them; what any other name means is the office's own affair.
 */
public final class Codes {

    private static final Set<String> GFMIS = Set.of(
            "agency", "sourceOfFund", "budgetCode", "commitmentItem", "mainActivity", "subActivity", "budgetUnit");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]([0-9A-Za-z./-]*[0-9A-Za-z])?");

    private Codes() {}

    /**
     * The same codes, checked.
     *
     * @throws Refusal naming each code that cannot be one of GFMIS
     */
    public static Map<String, String> checked(Map<String, String> codes) {
        List<Violation> bad = codes.entrySet().stream()
                .filter(code -> GFMIS.contains(code.getKey()))
                .filter(code -> !CODE.matcher(code.getValue()).matches())
                .map(code -> new Violation("/codes/" + code.getKey(), "bad-code"))
                .toList();
        if (!bad.isEmpty()) {
            throw Refusal.invalid(bad);
        }
        return Map.copyOf(codes);
    }
}
