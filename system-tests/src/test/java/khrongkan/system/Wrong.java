package khrongkan.system;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import khrongkan.description.Contract.Described;
import khrongkan.system.office.Ask;
import khrongkan.system.office.Web;

/** A good request, and what can be wrong with it: each is refused at another step of the way. */
final class Wrong {

    private Wrong() {}

    static List<Ask> ways(Described operation, Ask good) {
        List<Ask> ways = new ArrayList<>();
        ways.add(good);
        for (var version : List.of("\"0\"", "\"999999\"", "nonsense")) {
            ways.add(good.with("If-Match", version));
        }
        if (operation.method().equals("post")) {
            ways.add(good.with("Idempotency-Key", UUID.randomUUID().toString()));
        }
        if (!good.body().isEmpty()) {
            var known = good.with("If-Match", "\"0\"");
            for (var body : List.of("{}", "{", "[]", "{\"unknown\":1}")) {
                ways.add(known.saying(body));
            }
            ways.add(known.with("Content-Type", "text/plain"));
        }
        var takes = Web.contract().node(operation).path("parameters").toString();
        if (takes.contains("\"limit\"")) {
            ways.add(good.asking("limit=0"));
        }
        if (takes.contains("\"changedSince\"")) {
            ways.add(good.asking("changedSince=2000-01-01T00:00:00Z"));
        }
        ways.add(good.with("If-None-Match", "\"0\""));
        return ways;
    }
}
