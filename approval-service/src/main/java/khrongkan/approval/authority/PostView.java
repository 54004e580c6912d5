package khrongkan.approval.authority;

import java.util.List;
import java.util.UUID;

/**
 * A post and who decides for it today.
 *
 * @param vacant whether nobody may decide for it today: a paper waits at the post
 * @param inForce the authorities in force today
 */
public record PostView(UUID id, String officeCode, String title, boolean vacant, List<AuthorityView> inForce) {

    static PostView of(PostEntity row, List<AuthorityView> inForce) {
        return new PostView(row.id(), row.office(), row.title(), inForce.isEmpty(), inForce);
    }
}
