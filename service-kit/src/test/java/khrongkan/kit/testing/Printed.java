package khrongkan.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands on a paper that a service answered with. */
public final class Printed {

    private Printed() {}

    /**
     * The words of a PDF, without spaces. Kept as a file where {@code khrongkan.papers} names a folder, so that somebody
     * can look at it.
     */
    public static String words(Response answer) {
        answer.then().statusCode(200).contentType("application/pdf");
        var name = Objects.requireNonNull(answer.header("Content-Disposition")).replaceAll(".*filename=\"|\"", "");
        assertThat(name).endsWith(".pdf");
        var pdf = answer.asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            var folder = System.getProperty("khrongkan.papers");
            if (folder != null) {
                Files.write(Path.of(folder, name), pdf);
            }
            return withoutSpaces(new PDFTextStripper().getText(document));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A text as {@link #words} shows it: lines may break anywhere between words. */
    public static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
