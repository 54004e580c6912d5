package khrongkan.participants.search.domain;

import java.util.Map;
import java.util.UUID;
import khrongkan.participants.name.domain.NameForms;

/**
 * A record with a name.
 *
 * @param name as it is shown
 * @param searched as it is searched: a person's without prefix
 * @param forms by which the index found it
 * @param parts the parts it was given in, where it was
 */
public record Named(UUID id, String office, String name, String searched, NameForms forms, Map<String, String> parts) {

    public Named {
        parts = Map.copyOf(parts);
    }
}
