package khrongkan.approval.attachment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFormTest {

    @TempDir
    private Path folder;

    @Test
    void a_form_is_known_by_its_media_type_whatever_its_parameters() {
        assertThat(FileForm.declared("application/PDF; charset=binary")).contains(FileForm.PDF);
        assertThat(FileForm.declared("text/html")).isEmpty();
        assertThat(FileForm.declared("")).isEmpty();
    }

    @Test
    void what_begins_like_a_page_of_html_is_no_picture() throws IOException {
        var html = file("<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        for (var form : FileForm.values()) {
            assertThat(form.fits(html)).as(form.name()).isFalse();
        }
        assertThat(FileForm.PDF.fits(file("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))))
                .isTrue();
        assertThat(FileForm.JPEG.fits(file(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0})))
                .isTrue();
        assertThat(FileForm.JPEG.fits(file(new byte[] {(byte) 0xff}))).isFalse();
    }

    @Test
    void a_workbook_is_no_letter_and_an_archive_is_neither() throws IOException {
        var workbook = archive("xl/workbook.xml");
        assertThat(FileForm.XLSX.fits(workbook)).isTrue();
        assertThat(FileForm.DOCX.fits(workbook)).isFalse();
        assertThat(FileForm.DOCX.fits(archive("word/document.xml"))).isTrue();
        assertThat(FileForm.DOCX.fits(archive("readme.txt"))).isFalse();
        assertThat(FileForm.DOCX.fits(file(new byte[] {'P', 'K', 3, 4, 0, 0}))).isFalse();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", null), content);
    }

    private Path archive(String entry) throws IOException {
        var path = Files.createTempFile(folder, "archive", null);
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry(entry));
        }
        return path;
    }
}
