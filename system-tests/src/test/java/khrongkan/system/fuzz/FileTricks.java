package khrongkan.system.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files that nobody should send. */
final class FileTricks {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEAD = "name,kind,citizenId,givenName,familyName,code,value,ชื่อ\n";
    private static final int MEGA = 1_000_000;

    private static final List<Mutation> ALL = tricks();

    private FileTricks() {}

    static List<Mutation> all() {
        return ALL;
    }

    private static List<Mutation> tricks() {
        List<Mutation> tricks = new ArrayList<>();
        for (var type : List.of(CSV, XLSX)) {
            files().forEach((name, file) -> tricks.add(new Mutation(Mutation.Kind.BODY, type, name, draft -> {
                draft.with("Content-Type", type);
                draft.raw = file;
            })));
        }
        for (var type : List.of(
                "text/html",
                "image/svg+xml",
                "application/pdf",
                "application/zip",
                "text/csv; charset=tis-620",
                "text/csv; charset=nonsense",
                "text/csv; header=absent",
                "application/x-msdownload")) {
            tricks.add(new Mutation(Mutation.Kind.BODY, "type", type, draft -> draft.with("Content-Type", type)));
        }
        return tricks;
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        text(files, "only a head", HEAD);
        text(files, "no line end", HEAD.strip());
        text(files, "open quote", HEAD + "\"a,b\nc\n");
        text(files, "quotes", HEAD + "\"a\"\"b\",\"\"\"\",a\"b,\"\n\",\"c\"d\n");
        text(files, "formulas", HEAD + "=1+1,@SUM(A1),+1,-1,\t=1,\"=cmd|' /C calc'!A0\",%,=\n");
        text(files, "too few", HEAD + "a\n\n,\n");
        text(files, "too many", HEAD + "a,".repeat(3_000) + "\n");
        text(files, "many columns", "a,".repeat(20_000) + "\n" + "1,".repeat(20_000));
        text(files, "one name twice", "name,name\na,b\n");
        text(files, "no names", ",,,\n1,2,3\n");
        text(files, "long cell", HEAD + "a".repeat(MEGA) + "\n");
        text(files, "many rows", HEAD + "a,b,c,d,e,f,g,h\n".repeat(5_000));
        text(files, "separated by semicolons", HEAD.replace(',', ';') + "a;b\n");
        text(files, "separated by tabs", HEAD.replace(',', '\t') + "a\tb\n");
        text(files, "old line ends", HEAD.replace('\n', '\r') + "a,b\rc,d");
        text(files, "zeros", HEAD + "a\u0000b,\u0000\n");
        text(files, "byte order mark", "\ufeff" + HEAD + "a\n");
        text(files, "marks", HEAD + "ก" + "\u0e48".repeat(10_000) + ",\u202e\u200b\n");
        OddTexts.all().forEach((name, odd) -> text(files, "cells: " + name, HEAD + row(odd)));
        files.put("nothing", new byte[0]);
        files.put("broken utf-8", "name\n\u00ff\u00fe\u00e0\n".getBytes(StandardCharsets.ISO_8859_1));
        files.put("tis-620", (HEAD + "ก,ข\n").getBytes(Charset.forName("TIS-620")));
        files.put("utf-16", (HEAD + "ก,ข\n").getBytes(StandardCharsets.UTF_16));
        files.put("begins as zip", "PK\u0003\u0004nonsense".getBytes(StandardCharsets.ISO_8859_1));
        files.put("empty zip", Books.zip(Map.of()));
        files.put("zip of something", Books.zip(Map.of("a.txt", "a")));
        files.put("zip that leaves its folder", Books.zip(Map.of("../../a", "a")));
        Books.all().forEach(files::put);
        return files;
    }

    private static void text(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(String odd) {
        var cell = "\"" + odd.replace("\"", "\"\"") + "\"";
        return String.join(",", cell, cell, cell, cell, cell, cell, cell, cell) + "\n";
    }
}
