package khrongkan.participants.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.problem.Problems;
import khrongkan.kit.text.Texts;
import khrongkan.participants.exports.domain.Watermark;
import khrongkan.participants.exports.store.ExportRows;
import khrongkan.participants.exports.store.ExportTable;
import khrongkan.participants.imports.domain.Columns;
import khrongkan.participants.privacy.Disclosure;
import khrongkan.participants.privacy.PersonalField;
import org.jboss.resteasy.reactive.RestResponse;

/** What callers can take out: what they may read, no more; whose names they take is noted before the first one leaves. */
@ApplicationScoped
class RegisterExports {

    private static final int NOTED_AT_ONCE = 1_000;

    private final Exports exports;
    private final ExportRows rows;
    private final Disclosure disclosure;
    private final Callers callers;
    private final Problems problems;
    private final Clock clock;

    RegisterExports(
            Exports exports, ExportRows rows, Disclosure disclosure, Callers callers, Problems problems, Clock clock) {
        this.exports = exports;
        this.rows = rows;
        this.disclosure = disclosure;
        this.callers = callers;
        this.problems = problems;
        this.clock = clock;
    }

    /** Whether telephone and e-mail are open to the caller for the purpose he states. */
    boolean opensContact() {
        return disclosure.opens(PersonalField.CONTACT);
    }

    /**
     * Takes out a register.
     *
     * @param filter which part of it
     */
    RestResponse<StreamingOutput> take(
            ExportTable table, Columns columns, ExportOptions options, Map<String, String> filter) {
        var caller = callers.current();
        Watermark watermark = options.watermark(caller, clock, disclosure);
        Map<String, String> settings = new TreeMap<>(filter);
        settings.put("office", caller.readableOffice().orElse(""));
        settings.put("at", watermark.at().toString());
        note(table, settings);
        var inThai = problems.language().equals(Texts.DEFAULT);
        var headings =
                table.keys().stream().map(key -> columns.heading(key, inThai)).toList();
        return exports.stream(table, options.format(), settings, headings, watermark);
    }

    private void note(ExportTable table, Map<String, String> settings) {
        var contact = table.keys().contains("phone");
        var noted = new int[1];
        rows.whose(table, settings, (UUID id) -> {
            disclosure.note(id, PersonalField.NAME);
            if (contact) {
                disclosure.note(id, PersonalField.CONTACT);
            }
            if (++noted[0] % NOTED_AT_ONCE == 0) {
                disclosure.write();
            }
        });
        disclosure.write();
    }
}
