package khrongkan.approval.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import khrongkan.kit.testing.Tokens;

/** An office of a test's own, with its people, posts, authorities and routes. */
public record Office(String code) {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Bangkok"));

    public static Office founded() {
        return new Office("OFFICE-" + UUID.randomUUID().toString().substring(0, 8));
    }

    public RequestSpecification as(String subject, String... roles) {
        return given().auth()
                .oauth2(Tokens.person(subject, code, roles))
                .header("Accept-Language", "en")
                .contentType("application/json");
    }

    public String post(String title) {
        return as("admin", "admin")
                .body(Map.of("title", title))
                .post("/api/v1/posts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Enters an authority; further pairs of names and values are fields of the entry. */
    public String authority(String post, String capacity, String subject, Object... fields) {
        return enter(post, capacity, subject, fields).statusCode(201).extract().path("id");
    }

    public ValidatableResponse enter(String post, String capacity, String subject, Object... fields) {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("postId", post);
        entry.put("capacity", capacity);
        entry.put("person", Map.of("subject", subject, "name", "นาย" + subject, "position", "ตำแหน่งของ " + subject));
        entry.put("from", TODAY.minusDays(1).toString());
        if (!capacity.equals("OWN_POST")) {
            entry.put("order", "คำสั่งที่ 12/2569");
        }
        for (int i = 0; i < fields.length; i += 2) {
            entry.put(fields[i].toString(), fields[i + 1]);
        }
        entry.values().removeIf(value -> "none".equals(value));
        return as("admin", "admin").body(entry).post("/api/v1/authorities").then();
    }

    public void revoke(String authority) {
        as("admin", "admin")
                .body(Map.of("reason", "กลับมาปฏิบัติราชการ"))
                .post("/api/v1/authorities/" + authority + "/revocation")
                .then()
                .statusCode(200);
    }

    public static Map<String, Object> approver(String post, Object upTo, String... subjects) {
        Map<String, Object> candidate = new TreeMap<>();
        Stream.ofNullable(post).forEach(id -> candidate.put("post", id));
        Stream.ofNullable(upTo).forEach(most -> candidate.put("upTo", most));
        candidate.put("subjects", Arrays.asList(subjects));
        return candidate;
    }

    public static Map<String, Object> review(String kind, String post, String before) {
        return Map.of("kind", kind, "post", post, "before", before);
    }

    public ValidatableResponse route(List<Map<String, Object>> reviews, String endorser, List<?> approvers) {
        Map<String, Object> route = new TreeMap<>();
        route.put("reviews", reviews);
        Stream.ofNullable(endorser).forEach(post -> route.put("endorserPost", post));
        route.put("approvers", approvers);
        return as("admin", "admin").body(route).post("/api/v1/routes").then();
    }

    /** A draft of the officer {@code author}, whose budget is 3,000 baht. */
    public Paper draft(String subject) {
        Map<String, Object> document = new TreeMap<>();
        document.put("title", "คลัสเตอร์ปุ๋ยชีวภาพ");
        document.put("seminarId", UUID.randomUUID().toString());
        document.put("budgetId", UUID.randomUUID().toString());
        Stream.ofNullable(subject).forEach(code -> document.put("subject", code));
        String id = as("author", "officer")
                .body(document)
                .post(Journey.PROPOSALS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Paper(this, id);
    }

    public Paper submitted() {
        var paper = draft(null);
        paper.decide("author", "SUBMIT", "officer").statusCode(200);
        return paper;
    }
}
