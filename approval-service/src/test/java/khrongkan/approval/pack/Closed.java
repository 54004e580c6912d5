package khrongkan.approval.pack;

import static khrongkan.approval.testing.Journey.PROPOSALS;
import static khrongkan.approval.testing.Journey.as;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import khrongkan.approval.testing.Journey;
import khrongkan.approval.testing.OtherServices;

/** A closed proposal of a test, with the papers the other services have for it. */
final class Closed {

    static final String RECEIPT = UUID.randomUUID().toString();

    private static final String LIST = """
            {"seminar":{"id":"%s","title":"สัมมนาคลัสเตอร์ปุ๋ยชีวภาพ","startsOn":"2004-01-21","endsOn":"2004-01-22",
              "venue":{"name":"ห้องประชุมสำนักงาน","kind":"GOVERNMENT"}},
             "groups":[{"code":"PROVINCIAL","name":"โรงปุ๋ยชีวภาพ","expected":2,"registered":2},
              {"code":"COOPERATIVE","name":"สหกรณ์สวนฟ้านาบุญศีรษะอโศก","expected":1,"registered":1}],
             "headcount":{"organizations":3,"people":3},
             "registrations":[
              {"id":"1","organization":{"id":"1","name":"โรงปุ๋ยขุนหาญ"},"role":"TRAINEE","group":"PROVINCIAL",
               "person":{"prefix":"นาย","givenName":"สมชาย","middleName":null,"familyName":"ใจดี"}},
              {"id":"2","organization":{"id":"2","name":"สหกรณ์ศีรษะอโศก"},"role":"TRAINEE","group":"COOPERATIVE",
               "person":{"prefix":null,"givenName":"สมศรี","middleName":null,"familyName":null}},
              {"id":"3","organization":{"id":"3","name":"โรงปุ๋ยกันทรลักษ์"},"role":"TRAINEE","group":"PROVINCIAL","person":null},
              {"id":"4","organization":{"id":"4","name":"สำนักงานเกษตร"},"role":"SPEAKER","group":null,
               "person":{"prefix":"ดร.","givenName":"วิทยา","middleName":null,"familyName":"กร"}}]}""";

    private Closed() {}

    static Journey proposal() {
        var journey = open();
        close(journey);
        return journey;
    }

    /** An approved one that is not closed yet. */
    static Journey open() {
        var journey = Journey.draft();
        var seminar = "/seminars/" + journey.seminar();
        OtherServices.answer(seminar + "/dossier", 200, "\"7\"", LIST.formatted(journey.seminar()));
        OtherServices.answer(seminar + "/attendance", 200, "", """
                {"sessions":[{"date":"2004-01-21","part":"AM"},{"date":"2004-01-21","part":"PM"},
                 {"date":"2004-01-22","part":"AM"}],"attended":{"people":3}}""");
        OtherServices.answer(seminar + "/sign-in-sheet/paper", 200, "", "%PDF sheet");
        var budget = "/budgets/" + journey.budget();
        OtherServices.answer(budget + "/receipts", 200, "", """
                {"items":[{"id":"%s","number":"12/2547"}],"next":null}""".formatted(RECEIPT));
        OtherServices.answer(budget + "/receipts/" + RECEIPT + "/paper", 200, "", "%PDF receipt");
        OtherServices.answer(budget + "/receipts/outsiders/paper", 409, "", "{\"code\":\"no-outsiders\"}");
        OtherServices.answer(budget + "/settlement/paper", 200, "", "%PDF settlement");
        OtherServices.answer(budget + "/settlement/checklist/paper", 200, "", "%PDF checklist");
        journey.submit().statusCode(200);
        journey.decide("endorser", "ENDORSE", journey.seal(), null).statusCode(200);
        journey.awaitConfirmed();
        journey.decide("approver", "APPROVE", journey.seal(), null).statusCode(200);
        return journey;
    }

    static void close(Journey journey) {
        journey.decide("author", "CLOSE", journey.seal(), null).statusCode(200);
    }

    static Response pack(Journey journey) {
        return as("finance").get(PROPOSALS + "/" + journey.id() + "/pack");
    }

    static String attached(Journey journey, String kind, String name, byte[] content) {
        return as("author")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/pdf", ContentType.BINARY)))
                .queryParams(Map.of("kind", kind, "name", name))
                .contentType("application/pdf")
                .body(content)
                .post(PROPOSALS + "/" + journey.id() + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Nothing that can be packed any smaller. */
    static byte[] scan(int length) {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }
}
