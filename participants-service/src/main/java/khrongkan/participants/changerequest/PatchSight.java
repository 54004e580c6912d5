package khrongkan.participants.changerequest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import khrongkan.participants.changerequest.domain.Target;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.privacy.Masks;
import khrongkan.participants.privacy.PersonalField;
import khrongkan.participants.privacy.Sight;
import org.jspecify.annotations.Nullable;

/** What the caller gets to see of a proposed patch: of one about a person, no more than of the person. */
@RequestScoped
class PatchSight {

    private static final Map<String, UnaryOperator<String>> CONTACT =
            Map.of("phone", Masks::phone, "phoneExtension", Masks::text, "email", Masks::email);

    private final Patches patches;
    private final Disclosure disclosure;

    PatchSight(Patches patches, Disclosure disclosure) {
        this.patches = patches;
        this.disclosure = disclosure;
    }

    @Nullable
    ObjectNode of(ChangeRequestEntity row) {
        if (row.patch() == null) {
            return null;
        }
        var patch = patches.read(Objects.requireNonNull(row.patch()));
        if (row.subject() == Target.ORGANIZATION) {
            return patch;
        }
        if (disclosure.sight(PersonalField.NAME) != Sight.OPEN) {
            return null;
        }
        var whose = row.subjectId() == null ? row.id() : row.subjectId();
        disclosure.note(whose, PersonalField.NAME);
        CONTACT.forEach((field, mask) -> show(patch, field, Objects.requireNonNull(whose), mask));
        return patch;
    }

    private void show(ObjectNode patch, String field, UUID whose, UnaryOperator<String> mask) {
        if (patch.path(field).isTextual()) {
            patch.put(
                    field,
                    disclosure.show(
                            PersonalField.CONTACT, whose, patch.get(field).textValue(), mask));
        }
    }
}
