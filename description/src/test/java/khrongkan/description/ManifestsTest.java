package khrongkan.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The files for Kubernetes fit together, as far as that can be seen without a cluster. */
class ManifestsTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private final List<JsonNode> all = read();

    @Test
    void every_container_has_three_probes_at_a_port_of_its_own() {
        assertThat(deployments()).hasSize(4);
        for (var deployment : deployments()) {
            var container = container(deployment);
            var ports = container.path("ports").findValuesAsText("name");
            for (var probe : List.of("startup/started", "liveness/live", "readiness/ready")) {
                var kind = probe.split("/")[0];
                var call = container.path(kind + "Probe").path("httpGet");
                assertThat(call.path("path").asText()).isEqualTo("/q/health/" + probe.split("/")[1]);
                assertThat(ports).contains(call.path("port").asText());
            }
        }
    }

    @Test
    void no_container_may_more_than_it_needs() {
        for (var deployment : deployments()) {
            var pod = deployment.at("/spec/template/spec");
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
            var container = container(deployment);
            assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                    .isTrue();
            assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(container.at("/securityContext/capabilities/drop/0").asText())
                    .isEqualTo("ALL");
            assertThat(container.at("/resources/limits/memory").asText()).endsWith("Mi");
            assertThat(container.at("/resources/requests/cpu").asText()).isNotEmpty();
            assertThat(deployment.at("/spec/replicas").asInt()).isGreaterThan(1);
        }
    }

    @Test
    void every_secret_comes_from_the_template_and_none_stands_in_a_file() {
        var known = new HashSet<String>();
        ofKind("Secret")
                .forEach(secret -> secret.path("stringData").properties().forEach(entry -> {
                    known.add(secret.at("/metadata/name").asText() + "/" + entry.getKey());
                    assertThat(entry.getValue().asText()).as(entry.getKey()).isEmpty();
                }));
        var used = new HashSet<String>();
        for (var deployment : deployments()) {
            container(deployment).path("env").forEach(variable -> {
                var from = variable.at("/valueFrom/secretKeyRef");
                if (from.isMissingNode()) {
                    assertThat(variable.path("name").asText().matches(".*(PASSWORD|SECRET|KEYS?)$")
                                    && !variable.path("value").asText().startsWith("/run/secrets/"))
                            .as(variable.toString())
                            .isFalse();
                } else {
                    used.add(from.path("name").asText() + "/" + from.path("key").asText());
                }
            });
            deployment
                    .at("/spec/template/spec/volumes")
                    .forEach(volume -> volume.at("/secret/items")
                            .forEach(item -> used.add(volume.at("/secret/secretName")
                                            .asText() + "/" + item.path("key").asText())));
        }
        assertThat(used).isEqualTo(known);
    }

    @Test
    void each_service_is_where_the_others_look_for_it() {
        var settings = ofKind("ConfigMap").get(0).path("data");
        for (var service : List.of("participants", "budget", "approval")) {
            var found = ofKind("Service").stream()
                    .filter(one -> one.at("/metadata/name").asText().equals(service + "-service"))
                    .toList();
            assertThat(found).hasSize(1);
            assertThat(settings.path("KHRONGKAN_%s_URL".formatted(service.toUpperCase(Locale.ROOT)))
                            .asText())
                    .isEqualTo(
                            "http://%s-service:%s",
                            service, found.get(0).at("/spec/ports/0/port").asText());
        }
    }

    private static JsonNode container(JsonNode deployment) {
        return deployment.at("/spec/template/spec/containers/0");
    }

    private List<JsonNode> deployments() {
        return ofKind("Deployment");
    }

    private List<JsonNode> ofKind(String kind) {
        return all.stream()
                .filter(one -> one.path("kind").asText().equals(kind))
                .toList();
    }

    private static List<JsonNode> read() {
        var documents = new ArrayList<JsonNode>();
        try (var files = Files.newDirectoryStream(Path.of("../deploy/kubernetes"), "*.yaml")) {
            for (var file : StreamSupport.stream(files.spliterator(), false).toList()) {
                YAML.readerFor(JsonNode.class)
                        .<JsonNode>readValues(file.toFile())
                        .forEachRemaining(documents::add);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return documents;
    }
}
