package khrongkan.system;

import static khrongkan.system.Rights.Owner.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import khrongkan.description.Contract.Described;
import khrongkan.system.office.Answer;
import khrongkan.system.office.Ask;
import khrongkan.system.office.Requests;
import khrongkan.system.office.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A stranger with every role takes all that an office can see to every place where it fits, and gets nothing for it. */
@ExtendWith(Stack.Started.class)
class StrangerJourney {

    private static final String LONG_AGO = "2000-01-01T00:00:00Z";

    private final Rights rights = new Rights();
    private final Stack stack;
    private final Web web;
    private final Filled owner;
    private final Filled stranger;
    private final Crawl seen;

    StrangerJourney(Stack stack) {
        this.stack = stack;
        web = stack.offices().web();
        owner = stack.offices().owner();
        stranger = stack.offices().stranger();
        seen = Crawl.of(web, owner).without(Crawl.of(web, stranger));
    }

    @Test
    void he_gets_nothing_and_changes_nothing() {
        assertThat(seen.ids()).hasSizeGreaterThan(60).contains(owner.names().of("proposal"));
        var before = Possessions.of(stack, owner, stranger, seen.ids());
        List<String> faults = new ArrayList<>();

        faults.addAll(Many.each(operations(), this::takeIdsToPaths));
        faults.addAll(Many.each(operations(), this::takeIdsToQueries));
        faults.addAll(Many.each(operations(), this::takeIdsToBodies));
        faults.addAll(Many.each(seen.links(), this::follow));

        assertThat(faults).isEmpty();
        assertThat(Possessions.of(stack, owner, stranger, seen.ids())).containsExactlyElementsOf(before);
    }

    private List<Described> operations() {
        return Web.contract().operations().stream()
                .filter(operation -> rights.of(operation).owner() != OPEN)
                .toList();
    }

    private void takeIdsToPaths(Described operation) {
        var ownPath = stranger.requests().path(operation);
        var good = stranger.requests().of(operation).with("If-Match", "\"0\"");
        for (var parameter : Places.naming(operation, owner, stranger)) {
            for (var id : seen.ids()) {
                var path = Places.mixed(ownPath, List.of(parameter), Map.of(parameter, id));
                var answer = ask(operation, good.at(Requests.address(operation, path)));
                assertThat(answer.isGood())
                        .as(operation + " with " + path + ": " + answer)
                        .isFalse();
            }
        }
    }

    private void takeIdsToQueries(Described operation) {
        for (var parameter : Web.contract().node(operation).path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                var name = parameter.path("name").asText();
                values(parameter.path("schema").toString(), name)
                        .forEach(value ->
                                ask(operation, stranger.requests().of(operation).asking(name + "=" + value)));
            }
        }
    }

    /** What fits into a parameter: an id, a moment, or any text by which an office may be found. */
    private Set<String> values(String schema, String name) {
        if (schema.contains("\"uuid\"")) {
            return seen.ids();
        }
        if (name.equals("changedSince")) {
            return Set.of(LONG_AGO);
        }
        boolean text = schema.contains("\"string\"") && !schema.contains("\"enum\"") && !schema.contains("\"format\"");
        // not the whole mark: some answers say again what was asked
        var part = owner.mark().substring(0, owner.mark().length() - 3);
        return text ? Set.of(part, owner.office(), owner.office() + "-officer") : Set.of();
    }

    /** Each id of a body in turn is the owner's: it is answered like one of nothing, and so is what was made with it. */
    private void takeIdsToBodies(Described operation) {
        var good = stranger.requests().of(operation).with("If-Match", "\"0\"");
        for (var name : stranger.names().all().entrySet()) {
            if (!name.getValue().matches("[0-9a-f-]{36}") || !good.body().contains(name.getValue())) {
                continue;
            }
            var foreign = owner.names().of(name.getKey());
            var nothing = UUID.randomUUID().toString();
            var told = ask(operation, fresh(good).saying(good.body().replace(name.getValue(), foreign)));
            var lost = ask(operation, fresh(good).saying(good.body().replace(name.getValue(), nothing)));
            assertThat(Faceless.of(told, Set.of(foreign)))
                    .as(operation + " about another's " + name.getKey() + ": " + good.body())
                    .isEqualTo(Faceless.of(lost, Set.of(nothing)));
            if (told.status() == 201) {
                readAbout(operation, told.json().path("id").asText());
            }
        }
    }

    /** All that can be read below something that he has made. */
    private void readAbout(Described maker, String id) {
        operations().stream()
                .filter(operation -> Rights.reads(operation) && operation.path().startsWith(maker.path() + "/{id}"))
                .forEach(operation -> {
                    var path = new LinkedHashMap<>(stranger.requests().path(operation));
                    path.put("id", id);
                    ask(operation, stranger.requests().of(operation, path));
                });
    }

    private static Ask fresh(Ask ask) {
        return ask.method().equals("POST")
                ? ask.with("Idempotency-Key", UUID.randomUUID().toString())
                : ask;
    }

    private void follow(String link) {
        var ask = new Ask("GET", link, Map.of(), "");
        var answer = ask(Web.contract().find("GET", ask.path()).orElseThrow(), ask);
        assertThat(answer.isGood()).as(link + ": " + answer).isFalse();
    }

    private Answer ask(Described operation, Ask ask) {
        var answer = web.ask(ask, stranger.token(Rights.all(operation)));
        assertThat(answer.text()).as(ask.toString()).doesNotContain(owner.mark());
        return answer;
    }
}
