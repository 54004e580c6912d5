package khrongkan.kit.write;

import java.util.Map;

/** A write that was done before: carries its first answer out of the transaction, which has nothing to do. */
final class Repeated extends RuntimeException {

    private final int status;
    private final Map<String, String> headers;
    private final String body;

    Repeated(int status, Map<String, String> headers, String body) {
        super("repeated", null, false, false);
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    String body() {
        return body;
    }
}
