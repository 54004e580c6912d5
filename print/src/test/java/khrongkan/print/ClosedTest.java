package khrongkan.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is fetched while printing, whatever a template or what was written into it says. */
class ClosedTest {

    private static final String SECRET = "ความลับของเครื่องนี้";

    @TempDir
    private Path folder;

    private ServerSocket outside;

    @BeforeEach
    void listen() throws IOException {
        outside = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        outside.setSoTimeout(200);
        Files.writeString(folder.resolve("secret"), SECRET);
    }

    @AfterEach
    void close() throws IOException {
        outside.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='URL' alt=''/>",
                "<link rel='stylesheet' type='text/css' href='URL'/>",
                "<link rel='stylesheet' media='print' href='URL'/>",
                "<style>@import url(URL);</style>",
                "<style>@import 'URL' print;</style>",
                "<style>@font-face { font-family: Away; src: url(URL) } p { font-family: Away }</style>",
                "<style>@page { background-image: url(URL) }</style>",
                "<p style='background-image: url(URL)'>ก</p>",
                "<p style='background: url(\"URL\")'>ก</p>",
                "<ul style='list-style-image: url(URL)'><li>ก</li></ul>",
                "<style>p:before { content: url(URL) }</style>",
                "<object data='URL' type='image/png'></object>",
                "<object data='URL' type='text/html'></object>",
                "<iframe src='URL'></iframe>",
                "<embed src='URL'/>",
                "<a href='URL'>ก</a>",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='URL'/></svg>",
                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='URL' parse='text'/>",
            })
    void no_address_is_called(String markup) throws IOException {
        for (var address : new String[] {
            "http://localhost:" + outside.getLocalPort() + "/x.png",
            "https://localhost:" + outside.getLocalPort() + "/x.png",
            "ftp://localhost:" + outside.getLocalPort() + "/x.png",
            "//localhost:" + outside.getLocalPort() + "/x.png",
            "jar:http://localhost:" + outside.getLocalPort() + "/x.jar!/x.png",
            "jar:file:" + folder.resolve("x.jar") + "!/x.png",
            folder.resolve("secret").toUri().toString(),
            folder.resolve("secret").toString(),
        }) {
            var paper = page(markup.replace("URL", address));
            assertThat(PdfTest.words(printed(paper, Paper::pdf))).doesNotContain(SECRET);
            assertThat(paper.html()).doesNotContain(SECRET);
            assertThat(new String(printed(paper, Paper::docx), StandardCharsets.ISO_8859_1))
                    .doesNotContain("TargetMode=\"External\"");
        }
        assertThatThrownBy(outside::accept).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void no_entity_is_read() {
        var evil = "<!DOCTYPE html [<!ENTITY e SYSTEM '"
                + folder.resolve("secret").toUri() + "'>]><html><body>&e;</body></html>";
        assertThatThrownBy(() -> Paper.of(evil, Digits.ARABIC)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(outside::accept).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void no_style_of_a_processing_instruction_is_read() throws IOException {
        var address = "http://localhost:" + outside.getLocalPort() + "/x.css";
        var xhtml = "<?xml-stylesheet type='text/css' href='" + address + "'?>" + xhtml("<p>ก</p>");
        printed(Paper.of(xhtml, Digits.ARABIC), Paper::pdf);
        assertThatThrownBy(outside::accept).isInstanceOf(SocketTimeoutException.class);
    }

    private static Paper page(String markup) {
        return Paper.of(xhtml(markup), Digits.ARABIC);
    }

    private static String xhtml(String markup) {
        boolean head = markup.startsWith("<link") || markup.startsWith("<style");
        return "<html xmlns='http://www.w3.org/1999/xhtml' lang='th'><head><title>ก</title>" + (head ? markup : "")
                + "</head><body><p>ข</p>" + (head ? "" : markup) + "</body></html>";
    }

    private static byte[] printed(Paper paper, BiConsumer<Paper, ByteArrayOutputStream> form) {
        var bytes = new ByteArrayOutputStream();
        form.accept(paper, bytes);
        return bytes.toByteArray();
    }
}
