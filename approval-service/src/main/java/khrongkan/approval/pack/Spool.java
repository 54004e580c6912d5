package khrongkan.approval.pack;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Puts documents aside on disk until the request is over. */
@RequestScoped
class Spool {

    private final List<Path> kept = new ArrayList<>();

    /** Writes it once, now; what is given back can be written out without asking anybody. */
    Content keep(Content content) {
        try {
            var file = Files.createTempFile("khrongkan-pack-", ".part");
            kept.add(file);
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.write(out);
            }
            return out -> Files.copy(file, out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @PreDestroy
    void remove() {
        for (var file : kept) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException stuck) {
                Log.warnf("%s stays behind: %s", file, stuck);
            }
        }
    }
}
