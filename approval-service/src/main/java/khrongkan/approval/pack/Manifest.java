package khrongkan.approval.pack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import khrongkan.approval.attachment.AttachmentView;
import khrongkan.evidence.Json;
import khrongkan.kit.text.Texts;

/** What is in a pack, with sizes and digests: for programs, and for people and {@code sha256sum -c}. */
final class Manifest {

    static final String JSON = "manifest.json";
    static final String TEXT = "manifest.txt";

    private static final String FORMAT = "khrongkan-pack/1";

    private Manifest() {}

    /** Every entry but this one itself. */
    static ObjectNode json(Pack pack, List<Written> written, Measured list) {
        var json = Json.object()
                .put("format", FORMAT)
                .put("proposal", pack.proposal().toString())
                .put("title", pack.title())
                .put("revision", pack.revision())
                .put("seal", pack.seal())
                .put("closedAt", pack.closedAt().toString());
        var numbering = pack.numbering();
        if (numbering != null) {
            json.put("number", numbering.number()).put("date", numbering.date().toString());
        }
        var entries = json.putArray("entries");
        written.forEach(one -> entries.add(entry(one)));
        entries.add(Json.object()
                .put("name", TEXT)
                .put("kind", "MANIFEST")
                .put("mediaType", "text/plain;charset=UTF-8")
                .put("size", list.size())
                .put("sha256", list.sha256()));
        var leftOut = json.putArray("leftOut");
        pack.leftOut().forEach(file -> leftOut.add(leftOut(file)));
        return json;
    }

    private static ObjectNode entry(Written written) {
        var part = written.part();
        var entry = Json.object()
                .put("name", part.name())
                .put("kind", part.kind().name())
                .put("mediaType", part.mediaType())
                .put("size", written.size())
                .put("sha256", written.sha256())
                .put("source", part.source());
        if (part.title() != null) {
            entry.put("title", part.title());
        }
        if (part.attachment() != null) {
            entry.put("attachmentKind", part.attachment().kind().name());
        }
        return entry;
    }

    private static ObjectNode leftOut(AttachmentView file) {
        return Json.object()
                .put("source", FileParts.source(file))
                .put("title", file.name())
                .put("attachmentKind", file.kind().name())
                .put("size", file.size())
                .put("sha256", file.sha256())
                .put("reason", file.scan().state().name());
    }

    /** In Thai, as all papers; what is no digest is a comment to {@code sha256sum}. */
    static String text(Pack pack, List<Written> written) {
        var text = new StringBuilder();
        comment(text, line("pack.heading", Map.of("title", pack.title())));
        comment(text, line("pack.seal", Map.of("revision", pack.revision(), "seal", pack.seal())));
        comment(text, line("pack.check", Map.of("file", TEXT)));
        for (var one : written) {
            comment(text, "");
            comment(text, line("kind." + one.part().kind(), Map.of()) + title(one.part()));
            text.append(one.sha256()).append("  ").append(one.part().name()).append('\n');
        }
        pack.leftOut().forEach(file -> {
            comment(text, "");
            comment(text, line("pack.leftOut", Map.of("name", file.name(), "sha256", file.sha256())));
        });
        return text.toString();
    }

    private static String title(Part part) {
        return part.title() == null ? "" : ": " + part.title();
    }

    private static String line(String key, Map<String, ?> values) {
        return Texts.of(key, Texts.DEFAULT, values);
    }

    /** In one line, whatever somebody wrote into a title. */
    private static void comment(StringBuilder text, String words) {
        text.append(("# " + words.replaceAll("\\R", " ")).strip()).append('\n');
    }
}
