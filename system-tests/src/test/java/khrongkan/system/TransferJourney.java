package khrongkan.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whole files in and out through the gateway: the 38 plants, a bad copy of them, and what a table program may not run. */
@ExtendWith(Stack.Started.class)
class TransferJourney {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String IMPORTS = "/api/v1/organizations/imports";
    private static final String EXPORT = "/api/v1/organizations/export";
    private static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

    private final Stack stack;
    private final String mark = UUID.randomUUID().toString();

    TransferJourney(Stack stack) {
        this.stack = stack;
    }

    @Test
    void the_plants_come_in_from_csv_and_from_xlsx() throws IOException {
        var csv = text(plants());
        assertThat(imported(CSV, csv, true).getInt("counts.CREATE")).isEqualTo(38);
        assertThat(found()).isEmpty();
        assertThat(imported(CSV, csv, false).getBoolean("applied")).isTrue();
        assertThat(found()).hasSize(38);

        // the same plants in the other kind of file, and in the encoding of old programs
        assertThat(imported(XLSX, workbook(plants()), false).getInt("counts.UNCHANGED"))
                .isEqualTo(38);
        var old = new String(csv, StandardCharsets.UTF_8).substring(1).getBytes("x-windows-874");
        assertThat(imported(CSV, old, true).getInt("counts.UNCHANGED")).isEqualTo(38);
    }

    @Test
    void every_fault_of_a_bad_copy_is_listed_by_row_and_column_and_nothing_is_changed() throws IOException {
        var bad = plants();
        bad[1][3] = "1234567890122";
        bad[2][4] = "2547-01-21";
        bad[3][0] = "";
        bad[4] = bad[10].clone();
        bad[5][0] = "โรง�ปุ๋ย";
        bad[6][0] = FORMULA;
        var expected = List.of(
                List.of(2, "เลขทะเบียนนิติบุคคล", "check-digit"),
                List.of(3, "วันที่จดทะเบียน", "buddhist-era-year"),
                List.of(4, "ชื่อ", "not-blank"),
                List.of(6, "ชื่อ", "broken-encoding"),
                List.of(7, "ชื่อ", "formula"),
                List.of(11, "ชื่อ", "duplicate-row"));

        for (var report : List.of(imported(CSV, broken(text(bad)), true), imported(XLSX, workbook(bad), true))) {
            assertThat(report.getBoolean("applied")).isFalse();
            assertThat(faults(report)).isEqualTo(expected);
            var file = stack.as("author").get(report.getString("report"));
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.asString()).contains("check-digit", "buddhist-era-year", "broken-encoding", "formula");
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void no_formula_survives_an_export_and_the_export_comes_in_again() throws IOException {
        for (var name : List.of("=1+1", "+1", "-1", "@SUM(1)", "\uFF1D1")) {
            var body = Map.of("name", name + " " + UUID.randomUUID(), "kind", "OTHER");
            Paper.made(stack.as("author").body(body).post("/api/v1/organizations"));
        }

        var csv = exported("author", "CSV").asByteArray();
        var rows = CSVFormat.RFC4180
                .parse(new StringReader(new String(csv, StandardCharsets.UTF_8)))
                .getRecords();
        assertThat(rows.get(0).get(1)).isEqualTo("ชื่อ");
        rows.forEach(row -> row.forEach(cell -> assertThat(cell).doesNotContainPattern("^[=+@\uFF1D-]")));
        assertThat(rows.get(rows.size() - 1).get(0))
                .startsWith("#khrongkan-export rows=")
                .contains("by=author");

        try (var workbook = new XSSFWorkbook(
                new ByteArrayInputStream(exported("author", "XLSX").asByteArray()))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).doesNotContainPattern("^[=+@\uFF1D-]");
            })));
        }
        assertThat(imported(CSV, csv, true).getInt("counts.REFUSED")).isZero();
        assertThat(imported(CSV, csv, true).getInt("counts.UNCHANGED")).isEqualTo(rows.size() - 2);
    }

    @Test
    void only_who_may_read_takes_out_and_only_what_he_may_read() {
        var body = Map.of("name", mark, "kind", "OTHER");
        Paper.made(stack.as("author").body(body).post("/api/v1/organizations"));

        assertThat(exported("author", "JSONL").asString()).contains(mark).contains("\"export\":");
        assertThat(exported("auditor", "JSONL").asString()).contains(mark);
        assertThat(exported("stranger", "JSONL").asString()).doesNotContain(mark);
        assertThat(stack.as("system").get(EXPORT).statusCode()).isEqualTo(403);
        assertThat(stack.as("author").get("/api/v1/privacy/exports").statusCode())
                .isEqualTo(403);
        assertThat(stack.as("auditor")
                        .get("/api/v1/privacy/exports?limit=200")
                        .jsonPath()
                        .getList("items.actor"))
                .contains("author", "auditor", "stranger");
    }

    /** The 38 plants: name, kind, factory number, juristic number, day of registration. */
    private String[][] plants() {
        var rows = new String[39][];
        rows[0] = new String[] {"ชื่อ", "ประเภท", "เลขทะเบียนโรงงาน", "เลขทะเบียนนิติบุคคล", "วันที่จดทะเบียน"};
        for (int i = 1; i <= 38; i++) {
            rows[i] = new String[] {
                "โรงปุ๋ยชีวภาพแห่งที่ " + i + " " + mark, "วิสาหกิจชุมชน", "F" + i + "-" + mark, "", "2003-01-21"
            };
        }
        return rows;
    }

    private static byte[] text(String[][] rows) {
        var text = new StringBuilder("\uFEFF");
        for (var row : rows) {
            Arrays.stream(row)
                    .forEach(cell ->
                            text.append('"').append(cell.replace("\"", "\"\"")).append("\","));
            text.setLength(text.length() - 1);
            text.append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Puts a byte that is no letter where the mark of one stands. */
    private static byte[] broken(byte[] file) {
        var latin = new String(file, StandardCharsets.ISO_8859_1);
        return latin.replace("\u00EF\u00BF\u00BD", "\u00FF").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] workbook(String[][] rows) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    if (rows[i][j].startsWith("=")) {
                        row.createCell(j).setCellFormula(rows[i][j].substring(1));
                    } else {
                        row.createCell(j).setCellValue(rows[i][j]);
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static List<List<Object>> faults(JsonPath report) {
        return report.<Map<String, Object>>getList("rows").stream()
                .filter(row -> row.get("verdict").equals("REFUSED"))
                .map(row -> {
                    var error = (Map<?, ?>) ((List<?>) row.get("errors")).get(0);
                    return List.<Object>of(row.get("row"), error.get("column"), error.get("code"));
                })
                .toList();
    }

    private JsonPath imported(String type, byte[] file, boolean dryRun) {
        var answer = stack.as("author")
                .contentType(type)
                .queryParam("dryRun", dryRun)
                .body(file)
                .post(IMPORTS);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private Response exported(String user, String format) {
        var answer = stack.as(user).queryParam("format", format).get(EXPORT);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private List<Object> found() {
        return stack.as("author")
                .queryParam("q", mark)
                .queryParam("limit", 200)
                .get("/api/v1/organizations")
                .jsonPath()
                .getList("items");
    }
}
