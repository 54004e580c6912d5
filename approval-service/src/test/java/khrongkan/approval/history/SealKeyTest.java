package khrongkan.approval.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Optional;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeyTest {

    @TempDir
    Path folder;

    @RepeatedTest(20)
    void the_public_half_is_computed_as_the_jdk_made_it() throws Exception {
        var pair = pair("secp256r1");
        assertThat(P256.publicKey((ECPrivateKey) pair.getPrivate()).getW())
                .isEqualTo(((ECPublicKey) pair.getPublic()).getW());
    }

    @Test
    void a_signature_verifies_with_the_jdk_alone() throws Exception {
        var pair = pair("secp256r1");
        var parts = new SealKey(pem(pair), Optional.empty())
                .sign("{\"seal\":\"sha256:1\"}")
                .split("\\.", -1);

        var verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(pair.getPublic());
        verifier.update((parts[0] + "." + parts[1]).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(verifier.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    @Test
    void the_key_id_is_the_same_at_every_start() throws Exception {
        var file = pem(pair("secp256r1"));
        assertThat(keyId(new SealKey(file, Optional.empty())))
                .isEqualTo(keyId(new SealKey(file, Optional.empty())))
                .hasSize(43);
    }

    @Test
    void another_curve_and_another_file_stop_the_start() throws Exception {
        var other = pem(pair("secp384r1"));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> new SealKey(other, Optional.empty()));
        var text = Files.writeString(folder.resolve("text.pem"), "no key");
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> new SealKey(text, Optional.empty()));
    }

    private static String keyId(SealKey key) throws Exception {
        return ((JsonWebSignature) JsonWebSignature.fromCompactSerialization(key.sign("{}"))).getKeyIdHeaderValue();
    }

    private static KeyPair pair(String curve) throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair();
    }

    private Path pem(KeyPair pair) throws IOException {
        var body = Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
        return Files.writeString(
                folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
    }
}
