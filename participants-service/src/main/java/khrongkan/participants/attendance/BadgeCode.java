package khrongkan.participants.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code on a badge: a signed pair of seminar and registration and nothing else, so that it names nobody and stays
 * small enough for a QR code.
 */
@ApplicationScoped
class BadgeCode {

    private static final Pattern PAYLOAD = Pattern.compile("\\{\"s\":\"([\\w-]{22})\",\"r\":\"([\\w-]{22})\"}");

    private final BadgeKeys keys;

    BadgeCode(BadgeKeys keys) {
        this.keys = keys;
    }

    /** Whom a code names. */
    record Bearer(UUID seminar, UUID registration) {}

    String of(UUID seminar, UUID registration) {
        return keys.sign("{\"s\":\"%s\",\"r\":\"%s\"}".formatted(shortened(seminar), shortened(registration)));
    }

    Optional<Bearer> read(String code) {
        return keys.verified(code)
                .map(PAYLOAD::matcher)
                .filter(Matcher::matches)
                .map(payload -> new Bearer(whole(payload.group(1)), whole(payload.group(2))));
    }

    private static String shortened(UUID id) {
        var bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static UUID whole(String shortened) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(shortened));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
