package khrongkan.gateway.passage;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyResponse;

/**
 * Hands an answer to the caller as it comes. Where it breaks off, the caller's connection does too, so that nobody takes
 * half for whole. (The proxy's own way of breaking off lets the framework count the request as running for ever.)
 */
final class Delivery {

    private Delivery() {}

    static Future<Void> of(ProxyResponse answer, HttpServerRequest request) {
        var response = request.response();
        response.setStatusCode(answer.getStatusCode());
        response.headers().addAll(answer.headers()).remove(HttpHeaders.TRANSFER_ENCODING);
        var body = answer.getBody();
        if (body.length() >= 0) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(body.length()));
        } else {
            response.setChunked(true);
        }
        return body.stream()
                .pipe()
                .endOnFailure(false)
                .to(response)
                .onFailure(brokenOff -> request.connection().close());
    }
}
