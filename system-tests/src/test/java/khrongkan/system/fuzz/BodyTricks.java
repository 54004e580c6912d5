package khrongkan.system.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/** What can be done to a body as a whole, and to what is said of it. */
final class BodyTricks {

    private static final List<String> TYPES = List.of(
            "text/plain",
            "text/json",
            "text/html",
            "text/csv",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/octet-stream",
            "application/merge-patch+json",
            "application/problem+json",
            "application/json; charset=utf-16",
            "application/json; charset=iso-8859-11",
            "application/json; charset=nonsense",
            "application/json; charset",
            "application/json;",
            "application/json, text/plain",
            "APPLICATION/JSON",
            "application/*",
            "*/*",
            "json",
            "/",
            "a/b/c",
            "",
            "ก/ข",
            "application/json; a=" + "b".repeat(2_000),
            "application/x-java-serialized-object",
            "application/yaml",
            "image/svg+xml");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\n\n",
            "null",
            "true",
            "1",
            "\"a\"",
            "[]",
            "{}",
            "[{}]",
            "{",
            "}",
            "{\"",
            "{\"a\"",
            "{\"a\":",
            "{a:1}",
            "{'a':1}",
            "{\"a\":1}{\"a\":1}",
            "{\"a\":1} x",
            "{\"a\":1,\"a\":1}",
            "<a/>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
            "a=b&c=d",
            "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n",
            "[".repeat(100_000),
            "{\"a\":".repeat(100_000),
            " ".repeat(1_000_000) + "{}",
            "{\"" + "a".repeat(100_000) + "\":1}",
            "\u0000");

    private BodyTricks() {}

    static List<Mutation> of(boolean isJson) {
        List<Mutation> tricks = new ArrayList<>();
        tricks.add(body("no type", draft -> draft.without("Content-Type")));
        TYPES.forEach(type -> tricks.add(body("type " + type, draft -> draft.with("Content-Type", type))));
        TEXTS.forEach(text -> tricks.add(body(name(text), draft -> draft.raw = utf8(text))));
        tricks.add(body("none", draft -> {
            draft.raw = null;
            draft.json = null;
        }));
        tricks.add(bytes("half of it", all -> Arrays.copyOf(all, all.length / 2)));
        tricks.add(bytes("all but the end", all -> Arrays.copyOf(all, Math.max(0, all.length - 1))));
        tricks.add(bytes("byte order mark", all -> joined(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, all)));
        tricks.add(bytes("utf-16", all -> in(all, StandardCharsets.UTF_16)));
        tricks.add(bytes("utf-16 little end", all -> in(all, StandardCharsets.UTF_16LE)));
        tricks.add(bytes("utf-32", all -> in(all, Charset.forName("UTF-32"))));
        tricks.add(bytes("tis-620", all -> in(all, Charset.forName("TIS-620"))));
        tricks.add(bytes("no utf-8", all -> broken(all, 0xff)));
        tricks.add(bytes("utf-8 too long", all -> broken(all, 0xc0, 0xaf)));
        tricks.add(bytes("utf-8 cut off", all -> broken(all, 0xe0, 0xb8)));
        tricks.add(bytes("utf-8 of a half", all -> broken(all, 0xed, 0xa0, 0x80)));
        tricks.add(bytes("utf-8 beyond the end", all -> broken(all, 0xf5, 0x80, 0x80, 0x80)));
        tricks.add(bytes("zero after it", all -> joined(all, new byte[1])));
        tricks.add(bytes("backwards", BodyTricks::backwards));
        tricks.add(body("packed and not said", draft -> draft.raw = packed(draft.bytes())));
        tricks.add(body("packed and said", draft -> {
            draft.raw = packed(draft.bytes());
            draft.with("Content-Encoding", "gzip");
        }));
        tricks.add(body("said to be packed", draft -> draft.with("Content-Encoding", "gzip")));
        tricks.add(body("packed in a way of nobody", draft -> draft.with("Content-Encoding", "nonsense")));
        tricks.add(body("in pieces", draft -> draft.with("Transfer-Encoding", "chunked")));
        if (isJson) {
            tricks.add(body("too large", draft -> draft.raw = new byte[10 * 1024 * 1024 + 1]));
        }
        return tricks;
    }

    private static Mutation body(String trick, Consumer<Draft> change) {
        return new Mutation(Mutation.Kind.BODY, "", trick, change);
    }

    private static Mutation bytes(String trick, UnaryOperator<byte[]> change) {
        return body(
                trick, draft -> draft.raw = change.apply(draft.bytes() == null ? utf8("{\"ก\":1}") : draft.bytes()));
    }

    private static String name(String text) {
        return "text " + text.substring(0, Math.min(20, text.length())) + " of " + text.length();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] in(byte[] all, Charset charset) {
        return new String(all, StandardCharsets.UTF_8).getBytes(charset);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** These bytes inside the last text of the body, or at its end. */
    private static byte[] broken(byte[] all, int... odd) {
        int place = new String(all, StandardCharsets.ISO_8859_1).lastIndexOf('"');
        var bytes = new ByteArrayOutputStream();
        bytes.write(all, 0, Math.max(0, place));
        for (int one : odd) {
            bytes.write(one);
        }
        bytes.write(all, Math.max(0, place), all.length - Math.max(0, place));
        return bytes.toByteArray();
    }

    private static byte[] backwards(byte[] all) {
        var turned = new byte[all.length];
        for (int i = 0; i < all.length; i++) {
            turned[i] = all[all.length - 1 - i];
        }
        return turned;
    }

    static byte[] packed(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(plain == null ? new byte[0] : plain);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
