package khrongkan.approval.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    private static final int PIECE = 256 * 1024;
    private static final int PIECES = 200;

    @Test
    void what_goes_in_goes_out_before_more_is_asked_for() throws IOException {
        var piece = new byte[PIECE];
        new Random(1).nextBytes(piece);
        var out = new AtomicLong();
        var behind = new AtomicLong();
        Content scan = into -> {
            for (long in = PIECE; in <= (long) PIECE * PIECES; in += PIECE) {
                into.write(piece);
                behind.accumulateAndGet(in - out.get(), Math::max);
            }
        };

        Archive.write(pack(scan), new OutputStream() {
            @Override
            public void write(int octet) {
                out.incrementAndGet();
            }

            @Override
            public void write(byte[] octets, int from, int length) {
                out.addAndGet(length);
            }
        });

        assertThat(out.get()).isGreaterThan((long) PIECE * PIECES);
        assertThat(behind.get()).as("bytes kept back").isLessThan(2L * PIECE);
    }

    @Test
    void an_archive_that_breaks_off_has_no_manifest_and_no_end() throws IOException {
        var out = new ByteArrayOutputStream();
        Content broken = into -> {
            into.write(new byte[PIECE * 100]);
            throw new IOException("the database is away");
        };

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Archive.write(pack(broken), out));

        assertThat(out.toString(StandardCharsets.ISO_8859_1)).doesNotContain("manifest", "PK\u0005\u0006");
    }

    private static Pack pack(Content content) {
        return new Pack(
                UUID.randomUUID(),
                "โครงการ",
                1,
                "sha256:00",
                null,
                Instant.parse("2004-02-01T03:00:00Z"),
                List.of(Part.only(Kind.PROPOSAL, "/api/v1/proposals/x/paper", content)),
                List.of());
    }
}
