package khrongkan.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files beside a class in its jar: templates, style sheets and fonts come from nowhere else. */
final class Resources {

    private Resources() {}

    static byte[] bytes(Class<?> near, String name) {
        try (var stream = near.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("there is no " + name + " beside " + near.getName());
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Class<?> near, String name) {
        return new String(bytes(near, name), StandardCharsets.UTF_8);
    }
}
