package khrongkan.approval.signoff.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In whose part somebody decides. */
public enum Hand {
    AUTHOR("officer"),
    /** งานแผน: checks, and signs nothing. */
    PLAN(null),
    /** งานการเงิน: checks, and signs nothing. */
    FINANCE(null),
    ENDORSER("endorser"),
    APPROVER("approver"),
    REGISTRAR("registrar"),
    ADMIN("admin");

    private final Optional<String> role;

    Hand(@Nullable String role) {
        this.role = Optional.ofNullable(role);
    }

    /** The role a caller needs to be this hand where no post is asked for; none for those who only act for a post. */
    public Optional<String> role() {
        return role;
    }

    /** Whether this is one of the three whose names are printed under the document. */
    public boolean signs() {
        return switch (this) {
            case AUTHOR, ENDORSER, APPROVER -> true;
            case PLAN, FINANCE, REGISTRAR, ADMIN -> false;
        };
    }

    /** Whether this one checks between the signatures. */
    public boolean reviews() {
        return switch (this) {
            case PLAN, FINANCE -> true;
            case AUTHOR, ENDORSER, APPROVER, REGISTRAR, ADMIN -> false;
        };
    }
}
