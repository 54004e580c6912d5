package khrongkan.system;

import static khrongkan.system.Rights.Owner.NONE;
import static khrongkan.system.Rights.Owner.OFFICE;
import static khrongkan.system.Rights.Owner.OPEN;
import static khrongkan.system.Rights.Owner.OWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khrongkan.description.Contract.Described;
import khrongkan.system.office.Answer;
import khrongkan.system.office.Ask;
import khrongkan.system.office.Requests;
import khrongkan.system.office.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation, with each role alone, in its own office and in another: who comes in, and who learns nothing. */
@ExtendWith(Stack.Started.class)
class RightsJourney {

    /** What the state of a record may answer to a request that is right in itself. */
    private static final Set<Integer> STATE = Set.of(409, 412);

    /** No record was changed as often as this. */
    private static final int LATEST = 5;

    private final Rights rights = new Rights();
    private final Web web;
    private final Filled owner;
    private final Filled stranger;

    RightsJourney(Stack stack) {
        web = stack.offices().web();
        owner = stack.offices().owner();
        stranger = stack.offices().stranger();
    }

    /** One cell of the matrix. */
    private record Cell(Described operation, String role) {}

    @Test
    void every_operation_has_a_row_and_every_row_an_operation() {
        var described = Web.contract().operations().stream().map(Requests::idOf).toList();
        assertThat(rights.operations()).containsExactlyInAnyOrderElementsOf(described);
        assertThat(described).containsAll(owner.requests().specials());
    }

    @Test
    void without_a_token_only_the_open_ones_answer() {
        assertThat(Many.each(Web.contract().operations(), operation -> {
                    boolean open = rights.of(operation).owner() == OPEN;
                    var answer = web.ask(owner.requests().of(operation));
                    assertThat(answer.status() == 401)
                            .as(operation + ": " + answer)
                            .isNotEqualTo(open);
                }))
                .isEmpty();
    }

    @Test
    void a_role_that_is_not_listed_is_refused_whatever_it_names() {
        assertThat(Many.each(cells(false), cell -> {
                    var token = owner.token(cell.role());
                    var there = owner.requests().of(cell.operation());
                    var path = owner.requests().path(cell.operation());
                    var nowhere = Places.nowhere(path);
                    var refused = web.ask(there, token);
                    assertThat(refused.status()).as(cell + ": " + refused).isEqualTo(403);
                    assertThat(refused.json().path("code").asText())
                            .as(cell + ": " + refused)
                            .isEqualTo("role-missing");
                    var lost = web.ask(there.at(Requests.address(cell.operation(), nowhere)), token);
                    assertThat(Faceless.of(lost, nowhere.values())).isEqualTo(Faceless.of(refused, path.values()));
                }))
                .isEmpty();
    }

    @Test
    void a_listed_role_comes_in_at_its_own_office() {
        assertThat(Many.each(cells(true), cell -> {
                    var answer = web.ask(
                            stale(cell.operation(), owner.requests().of(cell.operation(), cell.role())),
                            owner.token(cell.role()));
                    assertThat(cameIn(cell, answer)).as(cell + ": " + answer).isTrue();
                }))
                .isEmpty();
    }

    private boolean cameIn(Cell cell, Answer answer) {
        return answer.isGood()
                || STATE.contains(answer.status())
                || rights.of(cell.operation())
                        .refusals()
                        .contains(answer.json().path("code").asText());
    }

    /** With a version that nobody knows, where one has to be said: it comes in and changes nothing. */
    private static Ask stale(Described operation, Ask ask) {
        var takes = Web.contract().node(operation).path("parameters").toString();
        return takes.contains("IfMatch") ? ask.with("If-Match", "\"999999\"") : ask;
    }

    /** The operations about offices, with each role that is listed or that is not. */
    private List<Cell> cells(boolean listed) {
        return rights.about(OFFICE, OWN, NONE).stream()
                .flatMap(operation -> Rights.ROLES.stream()
                        .filter(role -> Rights.roles(operation).contains(role) == listed)
                        .map(role -> new Cell(operation, role)))
                .toList();
    }

    @Test
    void another_office_cannot_tell_what_is_there_from_what_is_not() {
        var cells = cells(true).stream()
                .filter(cell -> rights.of(cell.operation()).owner() == OFFICE)
                .filter(cell -> !cell.role().equals("auditor"))
                .toList();
        assertThat(Many.each(cells, cell -> {
                    var operation = cell.operation();
                    var path = owner.requests().path(operation);
                    var ask = stale(operation, stranger.requests().of(operation, path));
                    assertNothingThere(operation, ask, path, stranger.token(cell.role()));
                }))
                .isEmpty();
    }

    @Test
    void whatever_is_wrong_with_a_request_nobody_learns_from_it_what_is_there() {
        assertThat(Many.each(rights.about(OFFICE), operation -> {
                    var naming = Places.naming(operation, owner, stranger);
                    for (var choice : Places.choices(naming)) {
                        var path = Places.mixed(
                                stranger.requests().path(operation),
                                choice,
                                owner.requests().path(operation));
                        for (var ask : Wrong.ways(operation, stranger.requests().of(operation, path))) {
                            assertNothingTold(operation, ask, path, choice, stranger.token(Rights.all(operation)));
                        }
                    }
                }))
                .isEmpty();
    }

    @Test
    void an_auditor_changes_nothing_elsewhere_whatever_else_he_is() {
        var writes = rights.about(OFFICE).stream()
                .filter(operation ->
                        !Rights.reads(operation) && !rights.of(operation).copies())
                .toList();
        assertThat(Many.each(writes, operation -> {
                    var ask = stranger.requests().of(operation, owner.requests().path(operation));
                    for (int version = 0; version < LATEST; version++) {
                        var answer = web.ask(
                                ask.with("If-Match", "\"" + version + "\""),
                                stranger.token(Rights.allAndAuditor(operation)));
                        assertThat(answer.isGood())
                                .as(operation + ": " + answer)
                                .isFalse();
                    }
                }))
                .isEmpty();
    }

    @Test
    void the_auditor_of_another_office_reads_all() {
        var read = rights.about(OFFICE).stream()
                .filter(operation ->
                        Rights.reads(operation) && Rights.roles(operation).contains("auditor"))
                .toList();
        assertThat(Many.each(read, operation -> {
                    var ask = owner.requests().of(operation);
                    var there = web.ask(ask, owner.token("auditor"));
                    var elsewhere = web.ask(ask, stranger.token("auditor"));
                    assertThat(elsewhere.status())
                            .as(operation + ": " + elsewhere)
                            .isEqualTo(there.status());
                }))
                .isEmpty();
    }

    @Test
    void what_a_caller_is_shown_unasked_is_of_his_own_office() {
        var read = rights.about(OWN).stream()
                .filter(operation -> Rights.reads(operation)
                        && !Rights.audits(operation)
                        && !operation.path().endsWith("/stream"))
                .toList();
        assertThat(Many.each(read, operation -> {
                    var roles = Rights.roles(operation).stream()
                            .filter(role -> !role.equals("auditor"))
                            .toList();
                    for (var role : roles) {
                        assertThat(shown(operation, stranger, role))
                                .as(operation + " to " + role)
                                .doesNotContain(owner.mark())
                                .doesNotContain(owner.office());
                    }
                    boolean shows = roles.stream()
                            .anyMatch(role -> shown(operation, owner, role).contains(owner.mark()));
                    assertThat(shows)
                            .as(operation + " shows the owner's")
                            .isEqualTo(rights.of(operation).shows());
                }))
                .isEmpty();
    }

    @Test
    void the_audit_shows_an_admin_what_was_done_in_his_own_office() {
        assertThat(Many.each(rights.about(OWN).stream().filter(Rights::audits).toList(), operation -> {
                    var page = web.ask(stranger.requests().of(operation), stranger.token("admin"));
                    assertThat(page.json().path("items").findValuesAsText("office"))
                            .as(operation.toString())
                            .isNotEmpty()
                            .containsOnly(stranger.office());
                }))
                .isEmpty();
    }

    /** All pages as one text. */
    private String shown(Described operation, Filled office, String role) {
        var ask = office.requests().of(operation);
        var all = new StringBuilder();
        var next = "";
        do {
            var page = web.ask(ask.asking(next), office.token(role));
            assertThat(page.isGood())
                    .as(operation + " to " + role + ": " + page)
                    .isTrue();
            all.append(page.text());
            var cursor = page.isJson() ? page.json().path("next") : NullNode.getInstance();
            next = cursor.isTextual() ? "cursor=" + URLEncoder.encode(cursor.asText(), StandardCharsets.UTF_8) : "";
        } while (!next.isEmpty());
        return all.toString();
    }

    private void assertNothingThere(Described operation, Ask ask, Map<String, String> path, String token) {
        var answer = web.ask(ask, token);
        assertThat(answer.status()).as(operation + ": " + answer).isEqualTo(404);
        assertNothingTold(operation, ask, path, Places.naming(operation, owner, stranger), token);
    }

    /** The answer must be that to the same request for something that is not. */
    private void assertNothingTold(
            Described operation, Ask ask, Map<String, String> path, List<String> foreign, String token) {
        var nowhere = Places.mixed(path, foreign, Places.nowhere(path));
        var there = web.ask(ask, token);
        var lost = web.ask(ask.at(Requests.address(operation, nowhere)), token);
        assertThat(Faceless.of(there, path.values()))
                .as(operation + " with another's " + foreign + ": " + ask.headers() + " " + ask.body())
                .isEqualTo(Faceless.of(lost, nowhere.values()));
        assertThat(there.isGood())
                .as(operation + " with another's " + foreign + ": " + there)
                .isFalse();
    }
}
