package khrongkan.participants.organization;

import static khrongkan.participants.Api.ORGANIZATIONS;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.Api.violation;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class OrganizationListTest {

    @Test
    void a_part_of_a_name_finds_it_also_inside_a_word_and_in_another_spelling() {
        String mark = UUID.randomUUID().toString();
        organization("กลุ่มโรงน้ำปุ๋ยชีวภาพ" + mark);
        organization("อื่น 100% " + mark);

        officer()
                .queryParam("q", "น\u0E4D\u0E49\u0E32ปุ๋ย")
                .get(ORGANIZATIONS)
                .then()
                .body("items.name", hasItem(endsWith(mark)));
        officer()
                .queryParam("q", "0% " + mark.toUpperCase(java.util.Locale.ROOT))
                .get(ORGANIZATIONS)
                .then()
                .body("items", hasSize(1));
        officer()
                .queryParam("q", "_")
                .queryParam("kind", "FACTORY")
                .get(ORGANIZATIONS)
                .then()
                .body("items", empty());
    }

    @Test
    void a_list_is_paged_in_thai_order() {
        String mark = UUID.randomUUID().toString();
        for (var name : new String[] {"เกาะ", "กา", "ขา", "แกะ", "กข"}) {
            organization(name + " " + mark);
        }

        String next = officer()
                .queryParam("q", mark)
                .queryParam("limit", 3)
                .get(ORGANIZATIONS)
                .then()
                .body("items.name", contains("กข " + mark, "กา " + mark, "เกาะ " + mark))
                .extract()
                .path("next");
        officer()
                .queryParam("q", mark)
                .queryParam("limit", 3)
                .queryParam("cursor", next)
                .get(ORGANIZATIONS)
                .then()
                .body("items.name", contains("แกะ " + mark, "ขา " + mark))
                .body("next", nullValue());
    }

    @Test
    void a_list_tells_what_changed_since() {
        String mark = unique("ตรา");
        organization(mark);
        String after = organization(mark);
        String since =
                officer().get(ORGANIZATIONS + "/" + after).then().extract().path("changedAt");

        // a change is told when every change begun before it is done: other work may still be running
        await().untilAsserted(() -> officer()
                .queryParam("changedSince", since)
                .queryParam("q", mark)
                .get(ORGANIZATIONS)
                .then()
                .body("items.id", contains(after)));
        violation(officer().queryParam("changedSince", "yesterday").get(ORGANIZATIONS), "changedSince", "not-a-time");
        violation(
                officer().queryParam("changedSince", "2547-01-21T00:00:00Z").get(ORGANIZATIONS),
                "changedSince",
                "buddhist-era-year");
    }

    @ParameterizedTest
    @CsvSource({"/nonsense, id, not-an-id", "?kind=NOPE, kind, unknown-value", "?cursor=abc, cursor, bad-cursor"})
    void a_bad_parameter_is_named(String path, String name, String rule) {
        violation(officer().get(ORGANIZATIONS + path), name, rule);
    }
}
