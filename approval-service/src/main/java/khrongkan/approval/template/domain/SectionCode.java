package khrongkan.approval.template.domain;

import java.util.List;

/** The sections a proposal may have. */
public enum SectionCode {
    TITLE("title type topic"),
    RATIONALE("rationale"),
    OBJECTIVE("objectives"),
    METHOD("methods"),
    TARGET("targets"),
    PERIOD("period"),
    OWNER("office"),
    PLACE("venue"),
    BUDGET("budgetId"),
    RESULT("expectedResults"),
    SIGN("signatories"),
    PLAN("alignment"),
    INDICATOR("indicators"),
    AGENDA("agenda"),
    EVALUATION("evaluation"),
    RISK("risks");

    private final String fields;

    SectionCode(String fields) {
        this.fields = fields;
    }

    /** The fields of a proposal that make it. */
    public List<String> fields() {
        return List.of(fields.split(" ", -1));
    }

    /** Where a program finds it in a proposal (RFC 6901). */
    public String pointer() {
        return "/" + fields().get(0);
    }

    /** Whether it is one of the ten that every form known here has, or the signatures below them. */
    boolean usual() {
        return compareTo(SIGN) <= 0;
    }
}
