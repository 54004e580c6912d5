package khrongkan.approval.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SecretTest {

    /** The example of the specification of Standard Webhooks. */
    @Test
    void it_signs_as_the_specification_does() {
        var secret = Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        var signature = secret.sign(
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8));
        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_fresh_one_is_long_and_stays_out_of_logs() {
        var secret = Secret.fresh();
        assertThat(secret.text())
                .matches("whsec_[A-Za-z0-9+/]{43}=")
                .isNotEqualTo(Secret.fresh().text());
        assertThat(secret).hasToString("whsec_***");
        assertThat(Secret.of(secret.bytes()).text()).isEqualTo(secret.text());
        assertThat(Secret.of(secret.text()).bytes()).isEqualTo(secret.bytes()).hasSize(32);
    }
}
