package khrongkan.gateway.pages;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import khrongkan.gateway.problem.Language;

/** The description of the API, the page that shows it, and the labels of all services; anyone may read them. */
@Singleton
public class Pages {

    private static final String OWN = "khrongkan/gateway/pages/";
    private static final String VIEWER = "META-INF/resources/webjars/swagger-ui/%s/".formatted(Viewer.VERSION);
    private static final String SCRIPT = "text/javascript;charset=UTF-8";

    /** Nothing from elsewhere, nothing inline, in no frame. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private static final String LABELS = "/api/v1/labels";

    private final Map<String, Page> labels = Map.of(
            "th", Page.of(OWN + "labels_th.json", "application/json"),
            "en", Page.of(OWN + "labels_en.json", "application/json"));

    private final Map<String, Page> pages = Map.of(
            "/openapi.json", Page.of(OWN + "openapi.json", "application/vnd.oai.openapi+json;version=3.1"),
            "/openapi.yaml", Page.of(OWN + "openapi.yaml", "application/yaml;charset=UTF-8"),
            "/docs", Page.of(OWN + "docs.html", "text/html;charset=UTF-8"),
            "/docs/start.js", Page.of(OWN + "start.js", SCRIPT),
            "/docs/swagger-ui.css", Page.of(VIEWER + "swagger-ui.css", "text/css;charset=UTF-8"),
            "/docs/swagger-ui-bundle.js", Page.of(VIEWER + "swagger-ui-bundle.js", SCRIPT));

    /**
     * Shows what this path names; false where it names nothing of these, or something else is to be done with it.
     *
     * @param dress adds what every answer carries
     */
    public boolean answer(HttpServerRequest request, String path, Consumer<MultiMap> dress) {
        var reads = READING.contains(request.method());
        if (reads && path.equals(LABELS)) {
            showLabels(request, dress);
            return true;
        }
        var page = reads ? Optional.ofNullable(pages.get(path)) : Optional.<Page>empty();
        page.ifPresent(found -> show(request, found, dress));
        return page.isPresent();
    }

    private void showLabels(HttpServerRequest request, Consumer<MultiMap> dress) {
        var language =
                Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).tag();
        request.response()
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language)
                .headers()
                .add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        show(request, Objects.requireNonNull(labels.get(language)), dress);
    }

    private static void show(HttpServerRequest request, Page page, Consumer<MultiMap> dress) {
        var response = request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, page.type())
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .putHeader(HttpHeaders.ETAG, page.tag())
                .putHeader("Content-Security-Policy", POLICY);
        response.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        dress.accept(response.headers());
        if (page.tag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else if (acceptsPacked(request)) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(page.packed());
        } else {
            response.end(page.plain());
        }
        request.resume();
    }

    private static boolean acceptsPacked(HttpServerRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    }
}
