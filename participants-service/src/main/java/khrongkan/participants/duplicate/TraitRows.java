package khrongkan.participants.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import khrongkan.participants.duplicate.domain.Traits;
import khrongkan.participants.search.domain.Register;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads that of records by which they are compared. */
@ApplicationScoped
class TraitRows {

    private static final Map<Register, String> SELECT = Map.of(
            Register.ORGANIZATION, """
                    select o.id, o.name, o.name, o.phone_number, o.subdistrict,
                    (select string_agg(scheme || '=' || value, E'\\n') from organization_identifier
                     where organization_id = o.id)
                    from organization o where o.id in (:ids)""",
            Register.PERSON, """
                    select id, concat_ws(' ', prefix, given_name, middle_name, family_name),
                    concat_ws(' ', given_name, middle_name, family_name),
                    phone_number, cast(null as text), cast(null as text) from person where id in (:ids)""");

    private final Session rows;

    TraitRows(Session rows) {
        this.rows = rows;
    }

    /** A record with its name as it is shown. */
    record Row(String name, Traits traits) {}

    Map<UUID, Row> of(Register register, Collection<UUID> ids) {
        Map<UUID, Row> found = new HashMap<>();
        if (!ids.isEmpty()) {
            rows.createNativeQuery(Objects.requireNonNull(SELECT.get(register)), Object[].class)
                    .setParameterList("ids", ids)
                    .getResultList()
                    .forEach(row -> found.put((UUID) row[0], row(register, row)));
        }
        return found;
    }

    private static Row row(Register register, Object[] row) {
        var traits =
                Traits.of(register, (String) row[2], (String) row[3], (String) row[4], identifiers((String) row[5]));
        return new Row((String) row[1], traits);
    }

    private static Map<String, String> identifiers(@Nullable String joined) {
        return joined == null
                ? Map.of()
                : Arrays.stream(joined.split("\n", -1))
                        .map(one -> List.of(one.split("=", 2)))
                        .collect(Collectors.toMap(one -> one.get(0), one -> one.get(1)));
    }
}
