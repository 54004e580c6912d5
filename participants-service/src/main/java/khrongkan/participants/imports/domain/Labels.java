package khrongkan.participants.imports.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import khrongkan.participants.check.domain.Faults;
import khrongkan.participants.name.domain.NameKey;
import khrongkan.participants.organization.domain.Kind;
import khrongkan.participants.registration.domain.AttendeeRole;
import org.jspecify.annotations.Nullable;

/** The words that stand in a file for the constants of this service: their own names, or the Thai ones. */
final class Labels {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("วิสาหกิจชุมชน", Kind.COMMUNITY_ENTERPRISE),
            Map.entry("สหกรณ์", Kind.COOPERATIVE),
            Map.entry("กลุ่มเกษตรกร", Kind.FARMER_GROUP),
            Map.entry("บริษัท", Kind.COMPANY),
            Map.entry("ห้างหุ้นส่วน", Kind.PARTNERSHIP),
            Map.entry("กิจการเจ้าของคนเดียว", Kind.SOLE_PROPRIETOR),
            Map.entry("โรงงาน", Kind.FACTORY),
            Map.entry("หน่วยงานของรัฐ", Kind.GOVERNMENT),
            Map.entry("สถานศึกษา", Kind.EDUCATION),
            Map.entry("สมาคม", Kind.ASSOCIATION),
            Map.entry("อื่นๆ", Kind.OTHER));

    private static final Map<String, AttendeeRole> ROLES = Map.of(
            "ประธาน", AttendeeRole.CHAIR,
            "แขกผู้มีเกียรติ", AttendeeRole.GUEST,
            "เจ้าหน้าที่", AttendeeRole.STAFF,
            "วิทยากร", AttendeeRole.SPEAKER,
            "ผู้เข้ารับการฝึกอบรม", AttendeeRole.TRAINEE,
            "ผู้เข้าร่วมสัมมนา", AttendeeRole.TRAINEE,
            "ผู้สังเกตการณ์", AttendeeRole.OBSERVER);

    private Labels() {}

    static @Nullable Kind kind(@Nullable String cell, Faults faults) {
        return constant("kind", cell, Kind.values(), KINDS, faults);
    }

    static @Nullable AttendeeRole role(@Nullable String cell, Faults faults) {
        return constant("role", cell, AttendeeRole.values(), ROLES, faults);
    }

    private static <E extends Enum<E>> @Nullable E constant(
            String field, @Nullable String cell, E[] constants, Map<String, E> labels, Faults faults) {
        if (cell == null) {
            return null;
        }
        var key = NameKey.of(cell);
        var found = Arrays.stream(constants)
                .filter(constant -> NameKey.of(constant.name()).equals(key))
                .findFirst()
                .orElse(labels.get(key));
        if (found == null) {
            var allowed = Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
            faults.add(field, "unknown-value", Map.of("allowed", allowed));
        }
        return found;
    }
}
