package khrongkan.participants.search;

import static khrongkan.participants.Api.ORGANIZATIONS;
import static khrongkan.participants.Api.PEOPLE;
import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.stranger;
import static khrongkan.participants.Api.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class SearchResourceTest {

    @Inject
    Session rows;

    @Inject
    Unfolded unfolded;

    @Test
    void organisations_are_found_best_first_with_the_reason() {
        organization("บริษัท คูณเก้าฟาร์ม จำกัด");
        organization("คูณเก้าฟาร์มสาขาสอง");
        organization("ไร่คูณเก้าฟาร์ม");

        found(ORGANIZATIONS, "คูณเก้าฟาร์ม")
                .body("items.name", contains("บริษัท คูณเก้าฟาร์ม จำกัด", "คูณเก้าฟาร์มสาขาสอง", "ไร่คูณเก้าฟาร์ม"))
                .body("items.match.reason", contains("SAME_WITHOUT_TITLE", "BEGINNING", "INSIDE"))
                .body("items[2].match.text", equalTo("the name has it inside"))
                .body("truncated", equalTo(false));
    }

    @Test
    void names_found_for_one_reason_stand_as_in_the_dictionary() {
        organization("แกะบึงกาสาม");
        organization("เกาะบึงกาสาม");
        organization("กงบึงกาสาม");

        found(ORGANIZATIONS, "บึงกาสาม").body("items.name", contains("กงบึงกาสาม", "เกาะบึงกาสาม", "แกะบึงกาสาม"));
    }

    @Test
    void a_word_spelled_otherwise_is_found() {
        organization("สหกรณ์สวนฟ้านาบุญศีรษะอโศก");

        found(ORGANIZATIONS, "ศรีสะอโศก").body("items.match.reason", hasItem("SOUNDS_ALIKE"));
        found(ORGANIZATIONS, "สวนฟานาบุญ").body("items.match.reason", hasItem("OTHER_MARKS"));
    }

    @Test
    void people_are_found_by_either_name_and_with_their_titles() {
        made(PEOPLE, """
                {"prefix":"นาย","givenName":"เฉลิมพงษ์","familyName":"ทวีทรัพย์สิน"}""");

        found(PEOPLE, "ทวีทรัพย์")
                .body("items.name", contains("นาย เฉลิมพงษ์ ทวีทรัพย์สิน"))
                .body("items.match.field", contains("familyName"));
        found(PEOPLE, "ดร.เฉลิมพงศ์ ทวีซัพสิน").body("items.match.reason", contains("SOUNDS_ALIKE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ฎ", "ฎฐ", "%", "_", "\u200B!", "\\", "'\"", "ๆๆๆ"})
    void what_is_short_or_no_letter_is_answered(String q) {
        found(ORGANIZATIONS, q).body("items", hasSize(0));
    }

    @Test
    void a_long_input_is_answered_and_a_longer_one_refused() {
        found(ORGANIZATIONS, "กา".repeat(150)).body("items", empty());
        violation(officer().queryParam("q", "ก".repeat(301)).get(ORGANIZATIONS + "/search"), "q", "size");
        violation(officer().queryParam("q", " ").get(ORGANIZATIONS + "/search"), "q", "not-blank");
        violation(
                officer().queryParam("q", "กา").queryParam("limit", 101).get(ORGANIZATIONS + "/search"),
                "limit",
                "max");
    }

    @Test
    void one_or_two_letters_find_beginnings_and_what_stands_first() {
        organization("ฏฑ");
        organization("ฏฑฒ");

        found(ORGANIZATIONS, "ฏฑ").body("items.name", contains("ฏฑ", "ฏฑฒ"));
        found(ORGANIZATIONS, "ฑฒ").body("items.name", contains("ฏฑฒ"));
    }

    @Test
    void one_letter_after_a_title_is_found_behind_many_that_begin_with_it() {
        for (int i = 0; i < 100; i++) {
            organization("ฌก " + i);
        }
        organization("บริษัท ฌูดี จำกัด");

        found(ORGANIZATIONS, "บริษัท ฌ").body("items.name", contains("บริษัท ฌูดี จำกัด"));
    }

    @Test
    void an_office_finds_its_own_and_the_auditor_all() {
        organization("ซ่อนเร้นไว้ก่อน");

        stranger()
                .queryParam("q", "ซ่อนเร้น")
                .get(ORGANIZATIONS + "/search")
                .then()
                .body("items", empty());
        officer()
                .auth()
                .oauth2(Tokens.person("a", "OAG", "auditor"))
                .queryParam("q", "เร้นไว้")
                .get(ORGANIZATIONS + "/search")
                .then()
                .body("items", hasSize(1));
        problem(as("system").queryParam("q", "x").get(PEOPLE + "/search"), 403, "role-missing");
    }

    @Test
    void more_than_is_shown_is_said() {
        String mark = "ยอดเขา" + UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            organization(mark + " " + i);
        }

        officer()
                .queryParam("q", mark)
                .queryParam("limit", 2)
                .get(ORGANIZATIONS + "/search")
                .then()
                .body("items", hasSize(2))
                .body("truncated", equalTo(true));
    }

    @Test
    void a_name_that_came_in_unfolded_is_folded() {
        String id = organization("ห้วยลึกลับ" + UUID.randomUUID());
        forget(id);

        unfolded.fold();

        found(ORGANIZATIONS, "ลึกลับ").body("items.id", hasItem(id));
    }

    @Test
    @Transactional
    void the_search_reads_an_index_and_not_the_table() {
        rows.createNativeQuery("select set_config('enable_seqscan', 'off', true)", String.class)
                .getSingleResult();
        var plan = rows.createNativeQuery(
                        "explain select id from organization_search t where search_grams(t.office, t.id, t.search_text,"
                                + " t.search_sound) @> search_wanted('A0', 'ปุยชีวภาพ')",
                        String.class)
                .getResultList();

        assertThat(String.join("\n", plan)).contains("Bitmap Index Scan on organization_by_grams");
    }

    @Transactional
    void forget(String id) {
        rows.createNativeMutationQuery("update organization set search_text = null where id = :id")
                .setParameter("id", UUID.fromString(id))
                .executeUpdate();
    }

    private static ValidatableResponse found(String path, String q) {
        return officer().queryParam("q", q).get(path + "/search").then().statusCode(200);
    }
}
