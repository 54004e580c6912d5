package khrongkan.system;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import khrongkan.system.office.Answer;

/** An answer without what differs from request to request: two that read alike here tell nobody more than the other. */
record Faceless(int status, String headers, String body) {

    private static final Set<String> OF_THE_REQUEST =
            Set.of("date", "x-request-id", "ratelimit", "ratelimit-policy", "content-length", "traceparent");

    /** The id of the trace, and id and time of what was made. */
    private static final Pattern EACH_ITS_OWN = Pattern.compile(
            "\"traceId\":\"[^\"]*\"|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}" + "|[0-9-]{10}T[0-9:.]+Z");

    /** The answer to a request that named these ids. */
    static Faceless of(Answer answer, Collection<String> ids) {
        var headers = new TreeMap<String, List<String>>();
        answer.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        headers.keySet().removeAll(OF_THE_REQUEST);
        var text = answer.isJson() ? answer.text() : answer.body().length + " bytes";
        return new Faceless(answer.status(), without(ids, headers.toString()), without(ids, text));
    }

    private static String without(Collection<String> ids, String text) {
        var rest = text;
        for (var id : ids) {
            rest = rest.replace(id, "…");
        }
        return EACH_ITS_OWN.matcher(rest).replaceAll("…");
    }
}
