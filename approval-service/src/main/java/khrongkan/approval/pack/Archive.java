package khrongkan.approval.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import khrongkan.evidence.Canonical;

/** A pack as a ZIP, written as it goes out: it is nowhere whole. The manifest is the last entry and proves the others. */
final class Archive {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int BUFFER = 64 * 1024;

    private final ZipOutputStream zip;
    private final LocalDateTime at;
    private final List<Written> written = new ArrayList<>();

    private Archive(ZipOutputStream zip, LocalDateTime at) {
        this.zip = zip;
        this.at = at;
    }

    /**
     * Writes a pack.
     *
     * @throws IOException where a file is no longer what was kept. What was written by then is no archive, and nothing is
     *     closed: that would end it as if it were whole
     */
    static void write(Pack pack, OutputStream out) throws IOException {
        var buffered = new BufferedOutputStream(out, BUFFER);
        var zip = new ZipOutputStream(buffered, StandardCharsets.UTF_8);
        // scans and PDF are packed already
        zip.setLevel(Deflater.BEST_SPEED);
        new Archive(zip, LocalDateTime.ofInstant(pack.closedAt(), BANGKOK)).write(pack);
        zip.finish();
        buffered.flush();
    }

    private void write(Pack pack) throws IOException {
        for (var part : pack.parts()) {
            written.add(Written.of(part, entry(part.name(), part.content())));
        }
        var list = entry(Manifest.TEXT, text(Manifest.text(pack, written)));
        entry(Manifest.JSON, text(Canonical.text(Manifest.json(pack, written, list))));
    }

    private Measured entry(String name, Content content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
        var measured = new Measured(zip);
        content.write(measured);
        zip.closeEntry();
        return measured;
    }

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
