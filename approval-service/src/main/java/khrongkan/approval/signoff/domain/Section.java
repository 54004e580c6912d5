package khrongkan.approval.signoff.domain;

import java.util.Locale;

/** A section without which nothing can be submitted. */
public enum Section {
    TITLE,
    BUDGET,
    SEMINAR;

    /** The reason that its absence is. */
    public String code() {
        return name().toLowerCase(Locale.ROOT) + "-missing";
    }
}
