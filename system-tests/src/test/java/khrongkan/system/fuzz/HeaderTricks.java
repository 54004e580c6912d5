package khrongkan.system.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import khrongkan.system.fuzz.Sent.Header;

/** What can be said in the head of a request. */
final class HeaderTricks {

    private static final String LONG = "a".repeat(7_000);

    private static final Map<String, List<String>> ODD = new TreeMap<>();

    static {
        ODD.put(
                "If-Match",
                List.of(
                        "",
                        "*",
                        "1",
                        "\"\"",
                        "\"a\"",
                        "W/\"1\"",
                        "\"-1\"",
                        "\"0\"",
                        "\"1\", \"2\"",
                        "\"1",
                        "\"999999999999999999\"",
                        "\"99999999999999999999\"",
                        "\"๑\"",
                        "ก",
                        "\"1\"\t",
                        LONG));
        ODD.put(
                "Idempotency-Key",
                List.of(
                        "",
                        " ",
                        "ก",
                        "\u0080",
                        "a\tb",
                        "\"a\"",
                        "a".repeat(255),
                        "a".repeat(256),
                        LONG,
                        "'; --",
                        "same"));
        ODD.put(
                "Accept",
                List.of(
                        "",
                        "*/*",
                        "*",
                        "text/html",
                        "text/csv",
                        "application/xml",
                        "image/*",
                        "application/pdf",
                        "application/json;q=0",
                        "application/json; charset=utf-16",
                        "application/json;q=nonsense",
                        "application/problem+json",
                        "text/event-stream",
                        "application/x-ndjson",
                        "a/b/c",
                        "/",
                        ";;;",
                        "ก",
                        "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8",
                        "a/b," + LONG));
        ODD.put(
                "Accept-Language",
                List.of(
                        "",
                        "*",
                        "en",
                        "en-US;q=99",
                        "en;q=nonsense",
                        "xx",
                        "th-TH-u-nu-thai",
                        "-",
                        "th_TH.UTF-8",
                        "ก",
                        "a".repeat(300),
                        "en;q=1" + ",en;q=0.5".repeat(700),
                        "i-klingon",
                        "x-private",
                        ";",
                        "en;"));
        for (var name : List.of("X-Request-Id", "X-Case-Reference")) {
            ODD.put(
                    name,
                    List.of(
                            "",
                            "a",
                            "a b",
                            "a\tb",
                            "ก",
                            "\u0080",
                            "a".repeat(100),
                            "a".repeat(101),
                            LONG,
                            "${jndi:ldap://127.0.0.1:1/a}",
                            "%0d%0aX-Forged: b",
                            "<script>",
                            "{\"a\":1}",
                            "-",
                            "'; --"));
        }
        ODD.put("X-Request-Timeout", List.of("", "a", "-1", "1e3", "99999999999999999999", "60000", "ก"));
        ODD.put("X-Office", List.of("", "SSK-INDUSTRY", "ก", "*", LONG));
        ODD.put("X-End-User", List.of("", "a", "ก", "a\tb", LONG));
        ODD.put("Accept-Encoding", List.of("", "gzip", "br", "nonsense", "*;q=0", "gzip;q=0, identity;q=0", "ก"));
        ODD.put("Range", List.of("bytes=0-0", "bytes=5-1", "bytes=-", "lines=1-2", "bytes=0-1,3-4"));
        ODD.put("If-None-Match", List.of("*", "\"1\"", "ก", "W/\"a\", \"b\""));
        ODD.put("If-Modified-Since", List.of("Wed, 21 Jan 2004 00:00:00 GMT", "yesterday", "2547-01-21"));
        ODD.put("Expect", List.of("100-continue", "nonsense"));
        ODD.put("X-HTTP-Method-Override", List.of("DELETE", "GET"));
        ODD.put("Content-Language", List.of("th", "ก"));
        ODD.put("Content-Encoding", List.of("gzip", "identity", ""));
        ODD.put("Cookie", List.of("a=b", "q_session=1", "ก=ข", LONG));
        ODD.put("Forwarded", List.of("for=1.2.3.4;host=evil.example;proto=https", "ก"));
        ODD.put("X-Forwarded-Host", List.of("evil.example", "ก"));
        ODD.put("X-Forwarded-Prefix", List.of("/evil"));
        ODD.put("Origin", List.of("https://evil.example", "null", "ก"));
        ODD.put("Last-Event-ID", List.of("", "a", "-1", "9223372036854775808", "ก"));
        ODD.put("traceparent", List.of("", "a", "00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-01", "ก"));
        ODD.put("baggage", List.of("a=b", LONG));
        ODD.put("Content-MD5", List.of("a"));
        ODD.put("TE", List.of("trailers", "nonsense"));
        ODD.put("Upgrade", List.of("websocket", "h2c"));
        ODD.put("Via", List.of("1.1 a"));
        ODD.put("Max-Forwards", List.of("0"));
        ODD.put("Digest", List.of("sha-256=a"));
    }

    private HeaderTricks() {}

    static List<Mutation> of(Document.Operation operation) {
        List<Mutation> tricks = new ArrayList<>();
        ODD.forEach((name, values) -> {
            values.forEach(value -> tricks.add(header(name, value, draft -> draft.with(name, value))));
            tricks.add(header(name, "missing", draft -> draft.without(name)));
            tricks.add(header(name, "twice", draft -> {
                draft.with(name, values.get(0));
                draft.headers.add(new Header(name, values.get(values.size() - 1)));
            }));
        });
        if (operation.method().equals("GET")) {
            tricks.add(header("body", "of JSON", draft -> {
                draft.with("Content-Type", "application/json");
                draft.raw = "{\"a\":1}".getBytes(StandardCharsets.US_ASCII);
            }));
            tricks.add(header("body", "of nothing known", draft -> draft.raw = new byte[100_000]));
        }
        return tricks;
    }

    private static Mutation header(String name, String trick, Consumer<Draft> change) {
        var told = trick.length() > 40 ? trick.substring(0, 20) + " of " + trick.length() : trick;
        return new Mutation(Mutation.Kind.HEADER, name, told, change);
    }
}
