package khrongkan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.impl.ECDSA;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.ECPrivateKey;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another library and another program say the same of our signatures. */
class SecondLibraryTest {

    private static final String PAYLOAD = "{\"name\":\"ปุ๋ยชีวภาพ\"}";

    @TempDir
    Path folder;

    private final Signer signer = Signer.fresh();

    @Test
    void nimbus_verifies_what_was_signed_here_by_the_published_key_set() throws Exception {
        var jws = JWSObject.parse(signer.sign(PAYLOAD));
        var set = JWKSet.parse(signer.keys().set().toString());
        var key = (ECKey) set.getKeyByKeyId(jws.getHeader().getKeyID());

        assertThat(jws.verify(new ECDSAVerifier(key))).isTrue();
        assertThat(jws.getPayload()).hasToString(PAYLOAD);
        assertThat(key.computeThumbprint()).hasToString(Keys.id(signer.key()));
        assertThat(jws.verify(new ECDSAVerifier(Signer.fresh().key()))).isFalse();
    }

    @Test
    void what_nimbus_signed_is_verified_here() throws Exception {
        var header = new com.nimbusds.jose.JWSHeader.Builder(com.nimbusds.jose.JWSAlgorithm.ES256)
                .keyID(Keys.id(signer.key()))
                .build();
        var jws = new JWSObject(header, new com.nimbusds.jose.Payload(PAYLOAD));
        jws.sign(new ECDSASigner((ECPrivateKey) signer.pair().getPrivate()));

        assertThat(Jws.read(jws.serialize()).signedBy(signer.key())).isTrue();
        assertThat(Jws.read(jws.serialize()).signedBy(Signer.fresh().key())).isFalse();
    }

    @Test
    void openssl_verifies_what_was_signed_here_by_the_published_key() throws Exception {
        assumeTrue(run("openssl", "version") == 0, "no openssl here");
        var parts = signer.sign(PAYLOAD).split("\\.", -1);
        var key = Files.writeString(folder.resolve("key.pem"), Keys.pem(signer.key()));
        var text = Files.writeString(folder.resolve("signed.txt"), parts[0] + "." + parts[1]);
        var der = ECDSA.transcodeSignatureToDER(Base64.getUrlDecoder().decode(parts[2]));
        var signature = Files.write(folder.resolve("signature.der"), der);

        assertThat(openssl(key, signature, text)).isZero();
        Files.writeString(text, parts[0] + "." + parts[1] + "x", StandardCharsets.US_ASCII);
        assertThat(openssl(key, signature, text)).isNotZero();
    }

    private static int openssl(Path key, Path signature, Path text) throws IOException, InterruptedException {
        return run("openssl", "dgst", "-sha256", "-verify", "" + key, "-signature", "" + signature, "" + text);
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException missing) {
            return -1;
        }
    }
}
