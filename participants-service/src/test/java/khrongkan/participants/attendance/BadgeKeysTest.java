package khrongkan.participants.attendance;

import static khrongkan.participants.BadgeKeyFile.block;
import static khrongkan.participants.BadgeKeyFile.pair;
import static khrongkan.participants.BadgeKeyFile.pem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.util.Base64;
import java.util.UUID;
import khrongkan.kit.answer.KeySet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadgeKeysTest {

    private final UUID seminar = UUID.randomUUID();
    private final UUID registration = UUID.randomUUID();

    @TempDir
    Path folder;

    @Test
    void a_scanner_checks_a_code_with_the_jdk_and_the_public_key_alone() throws Exception {
        var pair = pair();
        var code = new BadgeCode(keys(pem(pair))).of(seminar, registration);
        var parts = code.split("\\.", -1);

        var verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(pair.getPublic());
        verifier.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));

        assertThat(verifier.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        assertThat(code).hasSizeLessThan(300);
    }

    @Test
    void a_code_names_seminar_and_registration_and_nobody_alters_it() throws Exception {
        var codes = new BadgeCode(keys(pem(pair())));
        var code = codes.of(seminar, registration);
        var other = codes.of(seminar, UUID.randomUUID()).split("\\.", -1);
        var parts = code.split("\\.", -1);

        assertThat(codes.read(code)).contains(new BadgeCode.Bearer(seminar, registration));
        assertThat(codes.read(parts[0] + "." + other[1] + "." + parts[2])).isEmpty();
        assertThat(codes.read("x")).isEmpty();
        assertThat(codes.read("eyJhbGciOiJub25lIn0.e30.")).isEmpty();
        assertThat(new BadgeCode(keys(pem(pair()))).read(code)).isEmpty();
    }

    @Test
    void after_a_change_of_keys_old_badges_are_still_believed() throws Exception {
        var former = pair();
        var code = new BadgeCode(keys(pem(former))).of(seminar, registration);

        var now = keys(pem(pair()) + block("PUBLIC KEY", former.getPublic()));

        assertThat(new BadgeCode(now).read(code)).isPresent();
        assertThat(now.shown().keys()).extracting(KeySet.Key::kid).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void a_file_without_both_halves_stops_the_start() throws Exception {
        var pair = pair();
        refused(block("PRIVATE KEY", pair.getPrivate()));
        refused(block("PUBLIC KEY", pair.getPublic()));
        refused(block("PRIVATE KEY", pair.getPrivate()) + block("PUBLIC KEY", pair().getPublic()));
        refused("no key");
    }

    private void refused(String pem) throws IOException {
        var file = file(pem);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> new BadgeKeys(file));
    }

    private BadgeKeys keys(String pem) throws IOException {
        return new BadgeKeys(file(pem));
    }

    private Path file(String pem) throws IOException {
        return Files.writeString(folder.resolve(UUID.randomUUID() + ".pem"), pem);
    }
}
