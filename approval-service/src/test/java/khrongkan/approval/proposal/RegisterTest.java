package khrongkan.approval.proposal;

import static io.restassured.RestAssured.given;
import static khrongkan.approval.testing.Journey.PROPOSALS;
import static khrongkan.approval.testing.Journey.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import khrongkan.approval.testing.OtherServices;
import khrongkan.approval.testing.SealKeyFile;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(SealKeyFile.class)
@WithTestResource(OtherServices.class)
class RegisterTest {

    @Test
    void lists_find_inside_thai_words_and_page_without_gaps() {
        var mark = "ลำไย" + UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 3; i++) {
            draft("สวน" + mark + "ที่" + i);
        }
        var first = as("author")
                .queryParam("q", mark)
                .queryParam("limit", 2)
                .get(PROPOSALS)
                .then()
                .statusCode(200)
                .body("items.title", equalTo(java.util.List.of("สวน" + mark + "ที่2", "สวน" + mark + "ที่1")));
        as("author")
                .queryParam("q", mark)
                .queryParam("limit", 2)
                .queryParam("cursor", first.extract().<String>path("next"))
                .get(PROPOSALS)
                .then()
                .body("items.title", equalTo(java.util.List.of("สวน" + mark + "ที่0")))
                .body("next", nullValue());
        given().auth()
                .oauth2(Tokens.stranger("officer"))
                .queryParam("q", mark)
                .get(PROPOSALS)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void counts_tell_how_many_stand_in_each_state() {
        var mark = UUID.randomUUID().toString();
        draft("หนึ่ง " + mark);
        draft("สอง " + mark);

        as("auditor")
                .queryParam("q", mark)
                .get(PROPOSALS + "/counts")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("byState.DRAFT", equalTo(2))
                .body("byState.RETURNED", equalTo(0));
        given().auth()
                .oauth2(Tokens.stranger("officer"))
                .queryParam("q", mark)
                .get(PROPOSALS + "/counts")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void changes_since_a_moment_come_in_their_order() {
        var mark = UUID.randomUUID().toString();
        var since = Instant.now();
        var first = draft("หนึ่ง " + mark);
        draft("สอง " + mark);
        as("author")
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("title", "หนึ่ง " + mark))
                .put(PROPOSALS + "/" + first)
                .then()
                .statusCode(200);
        var page = as("author")
                .queryParam("changedSince", since.toString())
                .queryParam("state", "DRAFT")
                .queryParam("q", mark)
                .queryParam("limit", 1)
                .get(PROPOSALS)
                .then()
                .statusCode(200)
                .body("items.title", equalTo(java.util.List.of("สอง " + mark)));
        as("author")
                .queryParam("changedSince", since.toString())
                .queryParam("q", mark)
                .queryParam("limit", 1)
                .queryParam("cursor", page.extract().<String>path("next"))
                .get(PROPOSALS)
                .then()
                .body("items.title", equalTo(java.util.List.of("หนึ่ง " + mark)));
        as("author")
                .queryParam("state", "NOPE")
                .get(PROPOSALS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("state"));
        as("author")
                .queryParam("changedSince", "gestern")
                .get(PROPOSALS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("changedSince"));
    }

    private static String draft(String title) {
        return as("author")
                .contentType("application/json")
                .body(Map.of("title", title))
                .post(PROPOSALS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
