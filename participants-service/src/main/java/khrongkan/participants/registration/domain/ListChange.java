package khrongkan.participants.registration.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one step changed in a list that is sealed. It names fields and no values, so that no name of a person is kept
 * twice.
 *
 * @param registrationId whom it is about; null where it is about the plan
 * @param fields the fields that changed, as JSON pointers into the entry of the dossier
 */
public record ListChange(
        Kind kind, @Nullable UUID registrationId, @Nullable UUID organizationId, List<String> fields) {

    /** What kind of change it is. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        PLAN
    }

    public ListChange {
        fields = List.copyOf(fields);
    }

    /** A place was given to a registration. */
    public static ListChange added(UUID id, Registration content) {
        return new ListChange(Kind.ADDED, id, content.organizationId(), List.of());
    }

    /** A registration lost its place. */
    public static ListChange removed(UUID id, Registration content) {
        return new ListChange(Kind.REMOVED, id, content.organizationId(), List.of());
    }

    /** A registration on the list says something else. */
    public static ListChange changed(UUID id, Registration before, Registration after) {
        return new ListChange(Kind.CHANGED, id, after.organizationId(), differing(before, after));
    }

    /** An organisation has another name. */
    public static ListChange renamed(UUID organizationId) {
        return new ListChange(Kind.CHANGED, null, organizationId, List.of("/organization/name"));
    }

    /** The plan of the seminar says something else. */
    public static ListChange plan(List<String> fields) {
        return new ListChange(Kind.PLAN, null, null, fields);
    }

    private static List<String> differing(Registration before, Registration after) {
        List<String> fields = new ArrayList<>();
        compare("/organization", before.organizationId(), after.organizationId(), fields);
        compare("/role", before.role(), after.role(), fields);
        compare("/group", before.group(), after.group(), fields);
        compare("/person", before.person(), after.person(), fields);
        compare("/attendeeClass", before.attendeeClass(), after.attendeeClass(), fields);
        compare("/fields", before.answers(), after.answers(), fields);
        return fields;
    }

    private static void compare(String field, @Nullable Object before, @Nullable Object after, List<String> fields) {
        if (!Objects.equals(before, after)) {
            fields.add(field);
        }
    }
}
