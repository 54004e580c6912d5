package khrongkan.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import khrongkan.system.office.Web;

/** All ids and addresses that somebody of an office can see. */
record Crawl(Set<String> ids, Set<String> links) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Reads whatever can be read there. */
    static Crawl of(Web web, Filled office) {
        var crawl = new Crawl(new TreeSet<>(office.names().all().values()), new TreeSet<>());
        crawl.ids().removeIf(value -> !ID.matcher(value).matches());
        for (var operation : Web.contract().operations()) {
            if (Rights.reads(operation) && !Rights.audits(operation)) {
                var answer = web.ask(office.requests().of(operation), office.token(Rights.all(operation)));
                if (answer.isGood() && answer.isJson()) {
                    crawl.collect(answer.json());
                }
            }
        }
        return crawl;
    }

    private void collect(JsonNode node) {
        node.forEach(this::collect);
        if (node.isTextual()) {
            ID.matcher(node.asText()).results().forEach(id -> ids.add(id.group()));
            if (node.asText().startsWith("/api/")) {
                links.add(node.asText());
            }
        }
    }

    /** Without what another one sees as well: rates of the whole country, and what he has himself. */
    Crawl without(Crawl other) {
        return new Crawl(rest(ids, other.ids()), rest(links, other.links()));
    }

    private static Set<String> rest(Set<String> all, Collection<String> shared) {
        var rest = new TreeSet<>(all);
        rest.removeAll(shared);
        return rest;
    }
}
