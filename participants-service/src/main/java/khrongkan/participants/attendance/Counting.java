package khrongkan.participants.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import khrongkan.kit.sql.Sql;
import khrongkan.participants.session.domain.HalfDay;
import khrongkan.thai.FiscalYear;

/** Adds up the seminars of a fiscal year. */
@ApplicationScoped
@Transactional
class Counting {

    private static final String COUNTS = """
            with year as (
                select id, registered from seminar
                where (?::text is null or office = ?) and starts_on between ? and ?
            )
            select count(*) as seminars, coalesce(sum(registered), 0) as registered,
                (select count(distinct c.registration_id) from year y
                    join scan c on c.seminar_id = y.id and c.verdict = 'COUNTED'
                    join seminar_session s on s.id = c.session_id and s.held) as attended
            from year""";

    private final Sql sql;
    private final Clock clock;

    Counting(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The counts of one year, the present one where none is named, and of one office or all. */
    SeminarCounts of(Optional<Integer> fiscalYear, Optional<String> office) {
        var year = fiscalYear
                .map(FiscalYear::new)
                .orElseGet(() -> FiscalYear.of(LocalDate.ofInstant(clock.instant(), HalfDay.THAILAND)));
        return sql.one(
                        COUNTS,
                        row -> new SeminarCounts(
                                row.getLong("seminars"), row.getLong("registered"), row.getLong("attended")),
                        office.orElse(null),
                        office.orElse(null),
                        year.first(),
                        year.last())
                .orElseThrow();
    }
}
