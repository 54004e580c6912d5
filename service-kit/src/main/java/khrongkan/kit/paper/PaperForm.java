package khrongkan.kit.paper;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import khrongkan.print.Paper;

/** In which form a paper is wanted. */
public enum PaperForm {
    /** PDF/A-1b. */
    PDF("application/pdf") {
        @Override
        void write(Paper paper, OutputStream out) {
            paper.pdf(out);
        }
    },
    /** One page that needs nothing else. */
    HTML("text/html;charset=UTF-8") {
        @Override
        void write(Paper paper, OutputStream out) throws IOException {
            out.write(paper.html().getBytes(StandardCharsets.UTF_8));
        }
    },
    /** Office Open XML, to be edited further. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        void write(Paper paper, OutputStream out) {
            paper.docx(out);
        }
    };

    private final String mediaType;

    PaperForm(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract void write(Paper paper, OutputStream out) throws IOException;

    MediaType mediaType() {
        return MediaType.valueOf(mediaType);
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first of the media types a caller names that is one of these; a wildcard says nothing. */
    static Optional<PaperForm> among(List<MediaType> acceptable) {
        return acceptable.stream()
                .filter(wanted -> !wanted.isWildcardType() && !wanted.isWildcardSubtype())
                .flatMap(wanted ->
                        Stream.of(values()).filter(form -> form.mediaType().isCompatible(wanted)))
                .findFirst();
    }
}
