package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The 38 plants as an office has them: in one file, tried first, through the gateway. */
@ExtendWith(Stack.Started.class)
class ImportJourney {

    private static final String ORGANIZATIONS = "/api/v1/organizations/imports";

    private final Stack stack;
    private final String mark = UUID.randomUUID().toString();

    ImportJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void plants_and_their_registrations_come_in_by_file_and_are_counted() {
        var plants = lines(
                "ชื่อ,ประเภท,เลขทะเบียนโรงงาน", n -> "โรงปุ๋ย %d %s,วิสาหกิจชุมชน,F%d-%s".formatted(n, mark, n, mark));
        assertThat(imported(ORGANIZATIONS, plants, true).getInt("counts.CREATE"))
                .isEqualTo(38);
        assertThat(found()).isEmpty();
        assertThat(imported(ORGANIZATIONS, plants, false).getBoolean("applied")).isTrue();
        assertThat(found()).hasSize(38);

        var seminar = "/api/v1/seminars/" + seminar();
        var list = lines(
                "เลขทะเบียนโรงงาน,กลุ่ม", n -> "F%d-%s,%s".formatted(n, mark, n <= 33 ? "PROVINCIAL" : "COOPERATIVE"));
        assertThat(imported(seminar + "/registrations/imports", list, false).getBoolean("applied"))
                .isTrue();

        var count = stack.as("author").get(seminar + "/headcount").jsonPath();
        assertThat(count.getInt("organizations")).isEqualTo(38);
        assertThat(count.getInt("people")).isEqualTo(38);
        assertThat(count.getList("byGroup.registered", Integer.class)).containsExactly(33, 5);
    }

    @Test
    void a_bad_file_is_refused_row_by_row_and_nothing_is_saved() {
        var report = imported(ORGANIZATIONS, "ชื่อ,ประเภท\n%s,วิสาหกิจชุมชน\n,ดวงจันทร์\n".formatted(mark), false);

        assertThat(report.getBoolean("applied")).isFalse();
        assertThat(report.getList("rows.verdict", String.class)).containsExactly("CREATE", "REFUSED");
        assertThat(report.getList("rows[1].errors")).hasSize(2);
        assertThat(found()).isEmpty();
    }

    private static String lines(String header, IntFunction<String> line) {
        return header + "\n" + IntStream.rangeClosed(1, 38).mapToObj(line).collect(Collectors.joining("\n")) + "\n";
    }

    private JsonPath imported(String path, String file, boolean dryRun) {
        var answer = stack.as("author")
                .contentType("text/csv; charset=UTF-8")
                .queryParam("dryRun", dryRun)
                .body(file)
                .post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private List<Object> found() {
        return stack.as("author")
                .queryParam("q", mark)
                .get("/api/v1/organizations")
                .jsonPath()
                .getList("items");
    }

    private String seminar() {
        var seminar = new HashMap<>(Papers.seminar(mark));
        seminar.put("capacity", 38);
        seminar.put("groups", List.of(group("PROVINCIAL", 33), group("COOPERATIVE", 5)));
        return Paper.made(stack.as("author").body(seminar).post("/api/v1/seminars"));
    }

    private static Map<String, Object> group(String code, int expected) {
        return Map.of("code", code, "name", code, "expected", expected);
    }
}
