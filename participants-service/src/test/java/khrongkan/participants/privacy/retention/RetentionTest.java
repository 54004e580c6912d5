package khrongkan.participants.privacy.retention;

import static khrongkan.participants.Api.as;
import static khrongkan.participants.Api.made;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.organization;
import static khrongkan.participants.Api.registrations;
import static khrongkan.participants.Api.seminar;
import static khrongkan.participants.Api.trainee;
import static khrongkan.participants.Api.unique;
import static khrongkan.participants.privacy.PrivacyApi.citizenId;
import static khrongkan.participants.privacy.PrivacyApi.collect;
import static khrongkan.participants.privacy.PrivacyApi.json;
import static khrongkan.participants.privacy.PrivacyApi.notice;
import static khrongkan.participants.privacy.PrivacyApi.number;
import static khrongkan.participants.privacy.PrivacyApi.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.participants.TestClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class RetentionTest {

    private static final String RULES = "/api/v1/privacy/retention-rules";

    @Inject
    EntityManager rows;

    @Inject
    Purging purging;

    @Test
    void a_citizen_id_goes_when_the_time_of_payment_is_over_and_leaves_a_record_without_it() {
        var person = person();
        var number = number();
        collect(person, number, notice()).then().statusCode(200);

        purging.run();
        officer().get(citizenId(person)).then().body("citizenId", notNullValue());

        later(370);
        officer().get(citizenId(person)).then().body("citizenId", nullValue());
        assertThat(purgesOf(person)).isEqualTo("CITIZEN_ID RETENTION PAYMENT_1Y");
    }

    @Test
    void contact_goes_two_years_after_the_last_change_and_from_the_book_of_changes_too() {
        var person = person();
        QuarkusTransaction.requiringNew().run(() -> {
            update(
                    "update person set phone_number = '+66812345678', email = 'a@b.c' where id = cast(:id as uuid)",
                    person);
            update(
                    "update change set after = after || '{\"phone\":\"+66812345678\"}' where subject_id = cast(:id as uuid)",
                    person);
        });

        later(740);

        assertThat(text(
                        "select p::text || (select string_agg(c::text, '') from change c where c.subject_id = p.id)"
                                + " from person p where id = cast(:id as uuid)",
                        person))
                .doesNotContain("812345678", "a@b.c")
                .contains("สมชาย");
    }

    @Test
    void after_ten_years_a_list_knows_how_many_but_not_who() {
        var seminar = seminar(2, 1, 1);
        var line =
                made(registrations(seminar), trainee(organization(unique("โรงปุ๋ย")), "PROVINCIAL", "สมชาย", "ใจดี"));

        purging.run();
        officer().get(registrations(seminar) + "/" + line).then().body("person.givenName", equalTo("สมชาย"));
        later(3660);
        officer()
                .get(registrations(seminar) + "/" + line)
                .then()
                .statusCode(200)
                .body("person", nullValue());
        officer().get("/api/v1/seminars/" + seminar + "/headcount").then().body("named", equalTo(1));
        assertThat(text("select string_agg(c::text, '') from change c where c.subject_id = cast(:id as uuid)", line))
                .doesNotContain("สมชาย");
        assertThat(purgesOf(line)).isEqualTo("ATTENDANCE RETENTION FIN_10Y");
    }

    @Test
    void a_personal_answer_goes_months_after_the_seminar_and_the_others_stay() {
        var seminar = seminar(2, 1, 1);
        var line =
                made(registrations(seminar), trainee(organization(unique("โรงปุ๋ย")), "PROVINCIAL", "สมชาย", "ใจดี"));
        QuarkusTransaction.requiringNew().run(() -> {
            update("""
                    update seminar set terms = jsonb_set(terms, '{fields}',
                        '[{"code": "diet", "personal": true}, {"code": "bus", "personal": false}]')
                    where id = cast(:id as uuid)""", seminar);
            update(
                    "update registration set answers = '{\"diet\": \"ถั่ว\", \"bus\": \"A\"}' where id = cast(:id as uuid)",
                    line);
        });

        later(100);

        assertThat(text("select cast(answers as text) from registration where id = cast(:id as uuid)", line))
                .isEqualTo("{\"bus\": \"A\"}");
        QuarkusTransaction.requiringNew()
                .run(() -> update(
                        "update seminar set terms = jsonb_set(terms, '{fields}', '[]') where id = cast(:id as uuid)",
                        seminar));
    }

    @Test
    void an_office_sets_its_own_time_with_its_reason() {
        as("officer")
                .get(RULES)
                .then()
                .statusCode(200)
                .body("items.find { it.field == 'ATTENDANCE' }.months", equalTo(120));
        String etag = as("auditor").get(RULES + "/CITIZEN_ID").header("ETag");
        var rule = """
                {"code":"PAYMENT_14M","months":14,"reasonTh":"ระเบียบ","reasonEn":"Order","verified":true}""";
        json(as("admin"))
                .header("If-Match", etag)
                .body(rule)
                .put(RULES + "/CITIZEN_ID")
                .then()
                .statusCode(200)
                .body("own", equalTo(true));
        json(as("admin"))
                .header("If-Match", etag)
                .body(rule)
                .put(RULES + "/CITIZEN_ID")
                .then()
                .statusCode(412);
        json(as("officer"))
                .header("If-Match", etag)
                .body(rule)
                .put(RULES + "/CITIZEN_ID")
                .then()
                .statusCode(403);
        QuarkusTransaction.requiringNew()
                .run(() -> rows.createNativeQuery("delete from retention_rule where office <> ''")
                        .executeUpdate());
    }

    private void later(int days) {
        TestClock.forward(Duration.ofDays(days));
        purging.run();
        TestClock.forward(Duration.ofDays(-days));
    }

    private String purgesOf(String whose) {
        return text(
                "select field || ' ' || cause || ' ' || rule from purge where people @> array[cast(:id as uuid)]",
                whose);
    }

    private String text(String sql, String id) {
        return (String)
                rows.createNativeQuery(sql, String.class).setParameter("id", id).getSingleResult();
    }

    private void update(String sql, String id) {
        rows.createNativeQuery(sql).setParameter("id", id).executeUpdate();
    }
}
