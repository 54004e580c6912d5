package khrongkan.participants.imports.file;

import java.util.Map;
import khrongkan.kit.refusal.Refusal;

/**
 * Looks at the bytes of a part of a workbook as they pass: no document type, which could blow itself up; no row of more
 * cells, and no address of more letters, than a sheet has columns.
 */
final class XmlScan {

    /** The last column of Excel. */
    private static final int MOST_CELLS = 16_384;

    private static final int MOST_LETTERS = 3;

    private final StringBuilder tag = new StringBuilder();
    private boolean inTag;
    private boolean inName;
    private int letters;
    private byte quote;
    private int cells;

    void pass(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            pass(bytes[i]);
        }
    }

    private void pass(byte next) {
        if (next == 0) {
            throw XlsxGuard.notXlsx();
        }
        if (!inTag) {
            inTag = next == '<';
            inName = inTag;
            quote = 0;
            tag.setLength(0);
        } else if (inName) {
            name(next);
        } else if (quote != 0) {
            value(next);
        } else if (next == '"' || next == '\'') {
            quote = next;
            letters = 0;
        } else if (next == '>') {
            inTag = false;
        }
    }

    private void name(byte next) {
        if (next > ' ' && next != '>' && next != '/' && tag.length() < 40) {
            tag.append((char) next);
            return;
        }
        inName = false;
        inTag = next != '>';
        var name = tag.substring(tag.indexOf(":") + 1);
        if (name.startsWith("!DOCTYPE")) {
            throw XlsxGuard.notXlsx();
        }
        if (name.equals("row")) {
            cells = 0;
        } else if (name.equals("c") && ++cells > MOST_CELLS) {
            throw tooManyColumns();
        }
    }

    /** A value of letters followed by a digit is an address. */
    private void value(byte next) {
        if (next == quote) {
            quote = 0;
        } else if (next >= 'A' && next <= 'Z' && letters >= 0) {
            letters++;
        } else if (next >= '0' && next <= '9' && letters > MOST_LETTERS && tag.charAt(tag.length() - 1) == 'c') {
            throw tooManyColumns();
        } else {
            letters = -1;
        }
    }

    private static Refusal tooManyColumns() {
        return Refusal.invalid("", "too-many-columns", Map.of("max", Headings.MOST_COLUMNS));
    }
}
