package khrongkan.system;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import khrongkan.description.Contract.Described;
import khrongkan.system.office.Requests;
import khrongkan.system.office.Web;
import org.apache.commons.csv.CSVFormat;

/** Who may do what with whose records: the roles as they are described, the records as {@code rights.csv} has them. */
final class Rights {

    /** All that a caller may be. */
    static final List<String> ROLES =
            List.of("officer", "endorser", "approver", "finance", "registrar", "auditor", "admin", "system");

    private static final List<String> PEOPLE = ROLES.stream()
            .filter(role -> !role.equals("auditor") && !role.equals("system"))
            .toList();

    private final Map<String, Row> rows = new LinkedHashMap<>();

    Rights() {
        try (var file = new InputStreamReader(
                Objects.requireNonNull(Rights.class.getResourceAsStream("rights.csv")), StandardCharsets.UTF_8)) {
            for (var row : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(file)) {
                var refusals = row.get("refusals");
                rows.put(
                        row.get("operation"),
                        new Row(
                                Owner.valueOf(row.get("record")),
                                row.get("shows").equals("yes"),
                                row.get("copies").equals("yes"),
                                refusals.isEmpty() ? Set.of() : Set.of(refusals.split(" ", -1))));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whose the record is that an operation is about. */
    enum Owner {
        /** Its path names a record of an office. */
        OFFICE,
        /** It is about whatever the caller's office has, or makes something there. */
        OWN,
        /** Of nobody: national rates, sums. */
        NONE,
        /** Told to everybody, without a token. */
        OPEN
    }

    /**
     * What is known of an operation beside its roles.
     *
     * @param shows whether its answer tells of the office's records by their texts
     * @param copies whether it only reads the record, to make something of it elsewhere
     * @param refusals codes of refusals that have to do with the person or the step, not with the role
     */
    record Row(Owner owner, boolean shows, boolean copies, Set<String> refusals) {}

    Set<String> operations() {
        return rows.keySet();
    }

    Row of(Described operation) {
        return Objects.requireNonNull(rows.get(Requests.idOf(operation)), operation + " has no row");
    }

    /** All operations about records of this kind. */
    List<Described> about(Owner... owners) {
        var wanted = Set.of(owners);
        return Web.contract().operations().stream()
                .filter(operation -> wanted.contains(of(operation).owner()))
                .toList();
    }

    /** One of these roles is needed. */
    static List<String> roles(Described operation) {
        List<String> roles = new ArrayList<>();
        Web.contract().node(operation).at("/security/0/bearer").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    /** A person with every role, or a machine where only machines may; an auditor would read what is of another office. */
    static List<String> all(Described operation) {
        boolean machine = roles(operation).equals(List.of("system"));
        return machine ? List.of("system") : PEOPLE;
    }

    /** The same, who is an auditor besides: he reads all, and still changes nothing elsewhere. */
    static List<String> allAndAuditor(Described operation) {
        return Stream.concat(all(operation).stream(), Stream.of("auditor")).toList();
    }

    /** Whether it tells what callers asked for, their own words among it. */
    static boolean audits(Described operation) {
        return operation.path().startsWith("/api/v1/audit/");
    }

    static boolean reads(Described operation) {
        return operation.method().equals("get");
    }
}
