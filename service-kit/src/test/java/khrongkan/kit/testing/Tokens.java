package khrongkan.kit.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Bearer tokens of people and machines, signed by the {@link TestIssuer}. */
public final class Tokens {

    /** The office of everybody here who is not a stranger. */
    public static final String OFFICE = "SSK-INDUSTRY";

    private static final String READS = "participants.read budget.read approval.read kit-test.read";
    private static final String WRITES = "participants.write budget.write approval.write kit-test.write";

    private Tokens() {}

    /** A person named by the first role, of {@link #OFFICE}. */
    public static String of(String... roles) {
        return person(roles[0], OFFICE, roles);
    }

    /** Somebody of another office. */
    public static String stranger(String... roles) {
        return person("stranger-" + roles[0], "UBN-INDUSTRY", roles);
    }

    public static String person(String subject, String office, String... roles) {
        return signed(claims(subject, office, roles));
    }

    /** A machine client of these offices with these scopes. */
    public static String machine(String client, List<String> offices, String... scopes) {
        var claims = claims(client, OFFICE, "system");
        claims.remove("office");
        claims.put("offices", offices);
        claims.put("scope", String.join(" ", scopes));
        return signed(claims);
    }

    /** Another service of this system. */
    public static String system() {
        return signed(claimsOfTheService());
    }

    /** One that was good until a minute ago and beyond any leeway. */
    public static String expired(String... roles) {
        var claims = claims(roles[0], OFFICE, roles);
        claims.put("iat", Instant.now().minusSeconds(7200).getEpochSecond());
        claims.put("exp", Instant.now().minusSeconds(3600).getEpochSecond());
        return signed(claims);
    }

    /** One that says all the right things under a key that nobody trusts. */
    public static String forged(String... roles) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return signed(issuer(), generator.generateKeyPair().getPrivate(), claims(roles[0], OFFICE, roles));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, Object> claimsOfTheService() {
        var claims = claims("service", OFFICE, "system");
        claims.remove("office");
        claims.put("scope", READS + " internal");
        return claims;
    }

    private static Map<String, Object> claims(String subject, String office, String... roles) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("sub", subject);
        claims.put("name", "ชื่อ " + subject);
        claims.put("position", "ตำแหน่ง " + subject);
        claims.put("office", office);
        claims.put("roles", List.of(roles));
        claims.put("aud", "khrongkan");
        if (List.of(roles).contains("system")) {
            claims.put("azp", subject);
            claims.put("scope", READS + ' ' + WRITES);
        }
        return claims;
    }

    private static String signed(Map<String, Object> claims) {
        return signed(issuer(), key(), claims);
    }

    static String signed(String issuer, PrivateKey key, Map<String, Object> claims) {
        var jwt = Jwt.claims(claims).issuer(issuer);
        if (!claims.containsKey("exp")) {
            jwt.expiresIn(3600);
        }
        return jwt.jws().keyId(TestIssuer.KEY_ID).sign(key);
    }

    private static String issuer() {
        return ConfigProvider.getConfig().getValue(TestIssuer.ISSUER, String.class);
    }

    private static PrivateKey key() {
        try {
            var encoded = ConfigProvider.getConfig().getValue(TestIssuer.SIGNING_KEY, String.class);
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded));
            return KeyFactory.getInstance("RSA").generatePrivate(spec);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
