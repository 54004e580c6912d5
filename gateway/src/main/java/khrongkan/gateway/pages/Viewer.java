package khrongkan.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the viewer was built in, as its own artifact says. */
final class Viewer {

    static final String VERSION = version();

    private Viewer() {}

    private static String version() {
        var properties = new Properties();
        var place = "META-INF/maven/org.webjars/swagger-ui/pom.properties";
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(place)) {
            if (file == null) {
                throw new IllegalStateException("the gateway was built without its viewer");
            }
            properties.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version");
    }
}
