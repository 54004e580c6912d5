package khrongkan.approval.authority.domain;

import java.util.Optional;

/** By which right somebody fills the post he decides for; the strongest first. */
public enum Capacity {
    /** ดำรงตำแหน่ง: the post is his own. */
    OWN_POST(""),
    /** รักษาราชการแทน: the post is vacant or its holder cannot act; all its powers. */
    ACTING("รักษาราชการแทน"),
    /** รักษาการในตำแหน่ง: the same, for posts under the civil service law. */
    ACTING_POST("รักษาการในตำแหน่ง"),
    /** ปฏิบัติราชการแทน: the holder delegated it in writing; only what was delegated, and not further. */
    DELEGATE("ปฏิบัติราชการแทน");

    private final String words;

    Capacity(String words) {
        this.words = words;
    }

    /** The line that is printed under the signer's own position; none for whoever holds the post. */
    public Optional<String> line(String post) {
        return this == OWN_POST ? Optional.empty() : Optional.of(words + post);
    }

    /** Whether he has the powers of the post whole, so that he may delegate some of them. */
    public boolean mayDelegate() {
        return switch (this) {
            case OWN_POST, ACTING, ACTING_POST -> true;
            case DELEGATE -> false;
        };
    }

    /** Whether two may not have this right to one post on one day. */
    public boolean excludes(Capacity other) {
        return switch (this) {
            case OWN_POST -> other == OWN_POST;
            case ACTING, ACTING_POST -> other == ACTING || other == ACTING_POST;
            case DELEGATE -> false;
        };
    }
}
