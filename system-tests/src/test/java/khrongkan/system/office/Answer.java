package khrongkan.system.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** One answer of the gateway. */
public record Answer(int status, HttpHeaders headers, byte[] body) {

    /** A header; empty where there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The body as text, also that of a file. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return Json.MAPPER.readTree(body);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(text(), unreadable);
        }
    }

    /** Whether the body is JSON. */
    public boolean isJson() {
        return header("Content-Type").contains("json");
    }

    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    @Override
    public String toString() {
        return status + " " + (isJson() ? text() : header("Content-Type"));
    }
}
