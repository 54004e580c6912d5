package khrongkan.budget.expenditure;

import static io.restassured.RestAssured.given;
import static khrongkan.budget.Api.BUDGETS;
import static khrongkan.budget.Api.approved;
import static khrongkan.budget.Api.fund;
import static khrongkan.budget.Api.officer;
import static khrongkan.budget.Api.problem;
import static khrongkan.budget.expenditure.Spending.claim;
import static khrongkan.budget.expenditure.Spending.decide;
import static khrongkan.budget.expenditure.Spending.item;
import static khrongkan.kit.testing.Printed.withoutSpaces;
import static khrongkan.kit.testing.Printed.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import khrongkan.budget.participants.ParticipantsStub;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import khrongkan.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
@WithTestResource(ParticipantsStub.class)
class OutsidersPaperTest {

    @Test
    void all_outsiders_of_a_day_stand_on_one_form_with_its_total_in_words() {
        var budget = approved(fund("9000"), lines("ค่าอาหารเหมาจ่าย", "ค่าที่พักเหมาจ่าย", "ค่าพาหนะ"));
        paid(budget, "นายสมชาย ใจดี", "12 หมู่ 3 ต.ขุนหาญ", "2004-01-21", item(1, "240"), item(3, "350.50"));
        paid(budget, "นางสมศรี มีสุข", "สหกรณ์สวนฟ้านาบุญศีรษะอโศก", "2004-01-21", item(1, "240"), item(2, "500"));
        paid(budget, "นายสมบูรณ์", "99 หมู่ 1", "2004-01-22", item(3, "100"));
        var refused = paid(budget, "นายไม่มา", "1 หมู่ 1", "2004-01-21", item(1, "240"));
        decide(budget, refused, 0, "{\"items\":[{\"line\":1,\"accepted\":0}],\"reason\":\"ไม่ได้มา\"}")
                .then()
                .statusCode(200);

        assertThat(words(officer().get(paper(budget) + "?paidOn=2004-01-21&digits=ARABIC")))
                .contains("เอกสารหมายเลข2")
                .contains("บุคคลภายนอก")
                .contains(withoutSpaces("นายสมชาย ใจดี 12 หมู่ 3 ต.ขุนหาญ"), "240.00-350.50590.50")
                .contains("สหกรณ์สวนฟ้านาบุญศีรษะอโศก", "240.00500.00-740.00")
                .contains(withoutSpaces("21 มกราคม 2547"))
                .contains("รวมทั้งสิ้น2คน480.00500.00350.501,330.50")
                .contains("หนึ่งพันสามร้อยสามสิบบาทห้าสิบสตางค์")
                .contains("ลายมือชื่อวันที่รับเงิน", "ผู้จ่ายเงิน")
                .doesNotContain("นายสมบูรณ์", "นายไม่มา");
        assertThat(words(officer().get(paper(budget)))).contains("รวมทั้งสิ้น๓คน", "๒๒มกราคม๒๕๔๗");
        problem(officer().get(paper(budget) + "?paidOn=2004-01-23"), 409, "no-outsiders");
        problem(officer().get(paper(budget) + "?paidOn=2547-01-21"), 400, "invalid-request");
        problem(given().auth().oauth2(Tokens.stranger("officer")).get(paper(budget)), 404, "not-found");
    }

    @Test
    void what_is_paid_to_a_hotel_or_a_speaker_is_not_on_it() {
        var budget = approved(fund("9000"), """
                {"category":"ROOM","description":"ค่าเช่าที่พัก","lumpSum":2000},
                {"category":"SPEAKER","description":"ค่าสมนาคุณวิทยากร","unitRate":600,"speakerKind":"GOV",
                 "sessionKind":"LECTURE","factors":[{"kind":"HOURS","value":3},{"kind":"SPEAKERS","value":1}]},
                """ + lines("ค่าอาหาร"));
        paid(budget, "โรงแรมศรีสะเกษ", "ถนนอุบล", "2004-01-21", item(1, "2000"));
        paid(budget, "นายวิทยา กร", "กรุงเทพฯ", "2004-01-21", item(2, "1800"), item(3, "240"));

        problem(officer().get(paper(budget)), 409, "no-outsiders");
    }

    @Test
    void more_lines_than_fit_beside_one_another_are_summed_in_the_last_column() {
        var budget = approved(fund("9000"), lines("ก", "ข", "ค", "ง", "จ"));
        paid(
                budget,
                "นายสมชาย",
                "ขุนหาญ",
                "2004-01-21",
                IntStream.rangeClosed(1, 5)
                        .mapToObj(line -> item(line, line + "0"))
                        .toArray(String[]::new));

        assertThat(words(officer().get(paper(budget) + "?digits=ARABIC")))
                .contains("รายการอื่น")
                .contains("10.0020.00120.00150.00");
    }

    private static String paper(String budget) {
        return BUDGETS + "/" + budget + "/receipts/outsiders/paper";
    }

    private static String lines(String... descriptions) {
        return IntStream.range(0, descriptions.length)
                .mapToObj(i -> "{\"category\":\"EXT_ALLOWANCE\",\"description\":\"%s\",\"lumpSum\":1000}"
                        .formatted(descriptions[i]))
                .collect(Collectors.joining(","));
    }

    private static String paid(String budget, String payee, String address, String day, String... items) {
        var body = """
                {"number":"%s","issuedOn":"%s","payee":"%s","payeeAddress":"%s","items":[%s]}""".formatted(UUID.randomUUID(), day, payee, address, String.join(",", items));
        return claim(budget, body).then().statusCode(201).extract().path("id");
    }
}
