package khrongkan.description;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What the services call things in one language, for a frontend that shows more than single answers. */
final class Labels {

    static final List<String> LANGUAGES = List.of("th", "en");

    private static final String KIT = "service-kit/src/main/resources/khrongkan/kit/texts_%s.properties";
    private static final String SERVICE = "%s-service/src/main/resources/texts_%s.properties";
    private static final String FIELDS = "description/src/main/resources/khrongkan/description/fields_%s.properties";

    private Labels() {}

    /** By service, kind of thing and code; what all have in common, and the names of fields, for themselves. */
    static ObjectNode of(Path root, String language) {
        var labels = Json.object().put("language", language);
        labels.set("fields", flat(read(root.resolve(FIELDS.formatted(language)))));
        labels.set("common", byKind(read(root.resolve(KIT.formatted(language)))));
        var services = labels.putObject("services");
        for (var service : Description.SERVICES) {
            services.set(service, byKind(read(root.resolve(SERVICE.formatted(service, language)))));
        }
        return labels;
    }

    private static ObjectNode flat(Map<String, String> texts) {
        var fields = Json.object();
        texts.forEach(fields::put);
        return fields;
    }

    private static ObjectNode byKind(Map<String, String> texts) {
        var kinds = Json.object();
        texts.forEach((key, text) -> {
            var dot = key.indexOf('.');
            kinds.withObjectProperty(dot < 0 ? "other" : key.substring(0, dot)).put(key.substring(dot + 1), text);
        });
        return kinds;
    }

    private static Map<String, String> read(Path file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
        return texts;
    }
}
