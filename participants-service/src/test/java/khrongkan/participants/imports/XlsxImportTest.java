package khrongkan.participants.imports;

import static khrongkan.participants.Api.ORGANIZATIONS;
import static khrongkan.participants.Api.officer;
import static khrongkan.participants.Api.problem;
import static khrongkan.participants.Api.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import khrongkan.kit.testing.TestDatabase;
import khrongkan.kit.testing.TestIssuer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(TestIssuer.class)
class XlsxImportTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mark = UUID.randomUUID().toString();

    @Test
    void numbers_and_days_of_a_workbook_are_read_as_they_are_meant() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("[$-D07041E]d mmmm yyyy"));
            var sheet = workbook.createSheet();
            var header = sheet.createRow(0);
            header.createCell(0).setCellValue("ชื่อ");
            header.createCell(1).setCellValue("ประเภท");
            header.createCell(2).setCellValue("เลขทะเบียนนิติบุคคล");
            header.createCell(3).setCellValue("วันที่จดทะเบียน");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("บริษัท " + mark);
            row.createCell(1).setCellValue("บริษัท");
            row.createCell(2).setCellValue(1234567890121d);
            row.createCell(3).setCellValue(LocalDate.of(2004, 1, 21));
            row.getCell(3).setCellStyle(day);
            workbook.write(out);

            send(out.toByteArray())
                    .then()
                    .statusCode(200)
                    .body("rows.row", contains(3))
                    .body("applied", equalTo(true));
        }

        officer()
                .queryParam("q", mark)
                .get(ORGANIZATIONS)
                .then()
                .body("items[0].identifiers[0].value", equalTo("1234567890121"))
                .body("items[0].registeredOn", equalTo("2004-01-21"));
    }

    @Test
    void a_workbook_that_could_do_harm_is_refused_before_it_is_read() throws IOException {
        String types = "[Content_Types].xml";
        String book = "xl/workbook.xml";

        violation(send(zip(Map.of("a.txt", "x"))), "", "not-xlsx");
        violation(send(zip(Map.of(types, "<a/>", book, "<b/>", "xl/vbaProject.bin", "x"))), "", "macros");
        violation(send(zip(Map.of(types, "<a/>", book, "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"))), "", "not-xlsx");
        violation(
                send(zip(Map.of(
                        types, "<a/>", book, "<b/>", "xl/worksheets/sheet1.xml", "<row><c r=\"AAAAA1\"/></row>"))),
                "",
                "too-many-columns");
        violation(
                send(zip(Map.of(
                        types, "<a/>", book, "<b/>", "xl/worksheets/sheet1.xml", "<row>" + "<c/>".repeat(1_000_000)))),
                "",
                "too-many-columns");
        problem(
                send(zip(Map.of(types, "<a/>", book, "<b/>", "xl/worksheets/sheet1.xml", " ".repeat(60_000_000)))),
                413,
                "zip-bomb");
    }

    @Test
    void a_number_without_end_is_refused_where_it_stands() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            var header = sheet.createRow(0);
            header.createCell(0).setCellValue("ชื่อ");
            header.createCell(1).setCellValue("ประเภท");
            header.createCell(2).setCellValue("เลขทะเบียนนิติบุคคล");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("บริษัท " + mark);
            row.createCell(1).setCellValue("บริษัท");
            row.createCell(2).setCellValue(7);
            workbook.write(out);

            send(zip(changed(out.toByteArray(), "<v>7.0</v>", "<v>1e999999999</v>")))
                    .then()
                    .statusCode(200)
                    .body("applied", equalTo(false))
                    .body("rows[0].errors.column", contains("เลขทะเบียนนิติบุคคล"));
        }
    }

    private static Map<String, String> changed(byte[] file, String before, String after) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                parts.put(part.getName(), text.replace(before, after));
            }
        }
        assertThat(parts.toString()).contains(after);
        return parts;
    }

    private static Response send(byte[] file) {
        return officer().contentType(XLSX).body(file).post(ORGANIZATIONS + "/imports");
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
