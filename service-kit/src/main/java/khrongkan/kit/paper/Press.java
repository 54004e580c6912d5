package khrongkan.kit.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import khrongkan.print.Template;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

/** Fills in forms and answers with them. */
@ApplicationScoped
public class Press {

    /** A page shows what stands in it and fetches nothing. */
    private static final String CLOSED_PAGE =
            "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; frame-ancestors 'none'";

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Optional<URI> publicAddress;

    Press(
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @ConfigProperty(name = "khrongkan.public-address") Optional<URI> publicAddress) {
        this.headers = headers;
        this.uri = uri;
        this.publicAddress = publicAddress;
    }

    /**
     * Answers with a form, filled in.
     *
     * @param name the file's name, without extension, in ASCII
     */
    public RestResponse<StreamingOutput> answer(Template form, Object data, PaperOptions options, String name) {
        var wanted = options.format == null
                ? PaperForm.among(headers.getAcceptableMediaTypes()).orElse(PaperForm.PDF)
                : options.format;
        var paper = form.fill(data, options.digits);
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> wanted.write(paper, out))
                .header(HttpHeaders.CONTENT_TYPE, wanted.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"%s.%s\"".formatted(name, wanted.extension()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("Content-Security-Policy", CLOSED_PAGE)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** The address of a path as it is printed: under the office's own address, else under the one the caller used. */
    public String address(String path) {
        return publicAddress.orElseGet(uri::getBaseUri).resolve(path).toString();
    }
}
