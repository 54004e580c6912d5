package khrongkan.participants.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import khrongkan.participants.duplicate.domain.Field;
import khrongkan.participants.search.domain.Register;
import org.hibernate.Session;

/** The rows of organisations and people, as a merge changes them: column by column, of whatever table. */
@ApplicationScoped
class RecordRows {

    /** What a merge leaves of a record as it is, and an undoing does not bring back. */
    private static final Set<String> KEPT =
            Set.of("id", "office", "version", "created_at", "changed_at", "merged_into");

    private final Session rows;

    RecordRows(Session rows) {
        this.rows = rows;
    }

    /** A record that nobody else changes until the transaction ends. */
    record Locked(long version, Optional<UUID> mergedInto, String content) {}

    /** Locks records, always in the same order. */
    Locked lock(Register register, UUID id) {
        var row = rows.createNativeQuery(
                        "select version, merged_into, cast(to_jsonb(t) as text) from %s t where id = :id for update"
                                .formatted(table(register)),
                        Object[].class)
                .setParameter("id", id)
                .getSingleResult();
        return new Locked(((Number) row[0]).longValue(), Optional.ofNullable((UUID) row[1]), (String) row[2]);
    }

    /** Takes these fields over from another record; the version after it. */
    long take(Register register, UUID to, UUID from, Collection<Field> fields, Instant now) {
        var columns = fields.stream()
                .flatMap(field -> columns(register, field).stream())
                .map(column -> column + " = other." + column + ", ")
                .collect(Collectors.joining());
        return rows.createNativeQuery("""
                        with taken as (update %1$s t set %2$s version = t.version + 1, changed_at = :now
                            from %1$s other where t.id = :to and other.id = :from returning t.version)
                        select version from taken""".formatted(table(register), columns), Long.class)
                .setParameter("now", now)
                .setParameter("to", to)
                .setParameter("from", from)
                .getSingleResult();
    }

    /** Gives a record back what it was. */
    void restore(Register register, UUID id, String content, Instant now) {
        var columns = restored(register).stream()
                .map(column -> column + " = old." + column + ", ")
                .collect(Collectors.joining());
        rows.createNativeMutationQuery("""
                        update %1$s t set %2$s version = t.version + 1, changed_at = :now
                        from jsonb_populate_record(cast(null as %1$s), cast(:content as jsonb)) as old
                        where t.id = :id""".formatted(table(register), columns))
                .setParameter("now", now)
                .setParameter("content", content)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Says that a record lives on in another one, or, with none, that it is back. */
    void mergeInto(Register register, UUID id, Optional<UUID> into, Instant now) {
        rows.createNativeMutationQuery("""
                        update %s set merged_into = cast(:into as uuid), version = version + 1, changed_at = :now
                        where id = :id""".formatted(table(register)))
                .setParameter("into", into.map(UUID::toString).orElse(null), String.class)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Gives an organisation the numbers of another one in registers in which it has none. */
    List<String> takeNumbers(UUID to, UUID from) {
        return rows.createNativeQuery("""
                        with taken as (update organization_identifier set organization_id = :to
                            where organization_id = :from and scheme not in (
                                select scheme from organization_identifier where organization_id = :to)
                            returning scheme)
                        select scheme from taken""", String.class)
                .setParameter("to", to)
                .setParameter("from", from)
                .getResultList();
    }

    /** Gives numbers back. */
    void giveNumbers(UUID from, UUID to, List<String> schemes) {
        if (!schemes.isEmpty()) {
            rows.createNativeMutationQuery("""
                            update organization_identifier set organization_id = :to
                            where organization_id = :from and scheme in (:schemes)""")
                    .setParameter("to", to)
                    .setParameter("from", from)
                    .setParameterList("schemes", schemes)
                    .executeUpdate();
        }
    }

    private List<String> restored(Register register) {
        return rows.createNativeQuery("""
                        select attname from pg_attribute where attrelid = cast(:table as regclass)
                        and attnum > 0 and not attisdropped and attgenerated = ''""", String.class)
                .setParameter("table", table(register))
                .getResultStream()
                .filter(column -> !KEPT.contains(column))
                .toList();
    }

    private static List<String> columns(Register register, Field field) {
        return switch (register) {
            case ORGANIZATION -> field.ofOrganization();
            case PERSON -> field.ofPerson();
        };
    }

    private static String table(Register register) {
        return register.name().toLowerCase(Locale.ROOT);
    }
}
