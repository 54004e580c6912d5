package khrongkan.approval.paper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import khrongkan.approval.paper.ProposalPaper.Block;
import khrongkan.approval.proposal.Document;
import khrongkan.approval.proposal.Numbering;
import khrongkan.approval.template.domain.Template;
import khrongkan.print.Digits;

/** The example that is loaded with {@code ./run}, as a paper: with fixed dates, numbers and codes. */
final class ExamplePaper {

    private static final Path EXAMPLE =
            Path.of("../local-stack/src/main/resources/khrongkan/local/example/proposal-2547.json");
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    /** What budget-service makes of the example's lines. */
    private static final String BUDGET = """
            {"lines":[
             {"group":"OPERATING","description":"ค่าอาหารผู้เข้ารับการสัมมนา","sentence":"(1 วัน ๆ ละ 30 บาท 38 คน)","poolable":true,"amount":1140.00},
             {"group":"OPERATING","description":"ค่าอาหารว่างผู้เข้ารับการสัมมนา","sentence":"(1 วัน 2 มื้อ ๆ ละ 20 บาท จำนวน 38 คน)","poolable":true,"amount":1520.00},
             {"group":"SUPPLIES","description":"ค่าวัสดุอุปกรณ์","poolable":true,"amount":340.00}],
             "total":3000.00,"findings":[
             {"code":"NO_RATE_ON_FILE","severity":"WARN","pointer":"/lines/0"},
             {"code":"NO_RATE_ON_FILE","severity":"WARN","pointer":"/lines/1"}]}""";

    private ExamplePaper() {}

    static Document document() throws IOException {
        var steps = JSON.readTree(EXAMPLE.toFile()).path("steps");
        var body = (ObjectNode) steps.path(steps.size() - 1).path("body");
        // ids that only a loaded example has
        return JSON.treeToValue(body.without(List.of("seminarId", "budgetId")), Document.class);
    }

    static Cost cost() throws IOException {
        return Objects.requireNonNull(Cost.of(json(BUDGET)));
    }

    static JsonNode json(String text) throws IOException {
        return JSON.reader()
                .with(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(text);
    }

    static ProposalPaper draft() throws IOException {
        return draft(document(), cost());
    }

    static ProposalPaper draft(Document document, Cost cost) {
        return new ProposalPaper(
                Objects.requireNonNullElse(document.title(), ""),
                true,
                null,
                Sections.of(withBudget(document), Template.USUAL),
                cost,
                blocks(null),
                1,
                null,
                null);
    }

    static ProposalPaper signed() throws IOException {
        var draft = draft();
        var day = LocalDate.of(2004, 1, 12);
        return new ProposalPaper(
                draft.title(),
                false,
                new Numbering("ศก 0033/123", LocalDate.of(2004, 1, 9)),
                draft.sections(),
                draft.cost(),
                blocks(day),
                2,
                "sha256:3f0e5c1c9a4d8b7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e",
                "https://khrongkan.example.go.th/api/v1/verifications/K7QF-2M9X-4TRB");
    }

    private static List<Block> blocks(LocalDate signedOn) {
        return Stream.of(
                        new Block(
                                "ผู้เขียนโครงการ",
                                "นายรัชรุจ บุญครอง",
                                "หัวหน้าฝ่ายส่งเสริมอุตสาหกรรม",
                                null,
                                signedOn),
                        new Block(
                                "ผู้เห็นชอบโครงการ",
                                "นายสมบูรณ์ มณีท่าโพธิ์",
                                "อุตสาหกรรมจังหวัดศรีสะเกษ",
                                null,
                                signedOn),
                        signedOn == null
                                ? new Block("ผู้อนุมัติโครงการ", null, null, null, null)
                                : new Block(
                                        "ผู้อนุมัติโครงการ",
                                        "นายผู้ว่าการ ศรีสะเกษ",
                                        "รองผู้ว่าราชการจังหวัดศรีสะเกษ",
                                        "ปฏิบัติราชการแทนผู้ว่าราชการจังหวัดศรีสะเกษ",
                                        signedOn))
                .toList();
    }

    private static Document withBudget(Document document) {
        var node = (ObjectNode) JSON.valueToTree(document);
        return JSON.convertValue(node.put("budgetId", "00000000-0000-7000-8000-000000000000"), Document.class);
    }

    static byte[] pdf(ProposalPaper paper) {
        var bytes = new ByteArrayOutputStream();
        ProposalPaper.FORM.fill(paper, Digits.THAI).pdf(bytes);
        return bytes.toByteArray();
    }
}
