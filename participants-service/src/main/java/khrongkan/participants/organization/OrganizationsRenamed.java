package khrongkan.participants.organization;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Organisations now have another name; told in the transaction of the change. */
public record OrganizationsRenamed(Collection<UUID> ids) {

    public OrganizationsRenamed {
        ids = List.copyOf(ids);
    }
}
