package khrongkan.participants.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import khrongkan.participants.session.domain.HalfDay;
import khrongkan.participants.session.domain.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulingTest {

    private static final LocalDate DAY = LocalDate.parse("2004-01-21");
    private static final Instant LATER = at("23:00");
    private static final Ruling.Candidate MORNING =
            new Ruling.Candidate(UUID.randomUUID(), HalfDay.usual(DAY, Part.AM));
    private static final Ruling.Candidate AFTERNOON =
            new Ruling.Candidate(UUID.randomUUID(), HalfDay.usual(DAY, Part.PM));

    @ParameterizedTest
    @CsvSource({
        "IN, 07:59, OUT_OF_SESSION, -",
        "IN, 08:00, COUNTED, AM",
        "IN, 11:59, COUNTED, AM",
        "IN, 12:00, COUNTED, PM",
        "IN, 15:59, COUNTED, PM",
        "IN, 16:00, OUT_OF_SESSION, -",
        "OUT, 08:59, OUT_OF_SESSION, -",
        "OUT, 12:30, EXIT_WITHOUT_ENTRY, AM",
        "OUT, 13:30, EXIT_WITHOUT_ENTRY, PM",
        "OUT, 17:00, EXIT_WITHOUT_ENTRY, PM",
        "OUT, 17:01, OUT_OF_SESSION, -"
    })
    void the_time_says_which_session_takes_it(Direction direction, String time, Verdict verdict, String part) {
        var ruling = rule(Claim.EXPECTED, direction, at(time), Presence.NEVER_THERE);

        assertThat(ruling.verdict()).isEqualTo(verdict);
        assertThat(ruling.session())
                .isEqualTo(
                        switch (part) {
                            case "AM" -> MORNING.id();
                            case "PM" -> AFTERNOON.id();
                            default -> null;
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "NEVER_THERE, IN, COUNTED",
        "INSIDE, IN, ALREADY_IN",
        "OUTSIDE, IN, RE_ENTRY",
        "NEVER_THERE, OUT, EXIT_WITHOUT_ENTRY",
        "INSIDE, OUT, EXIT",
        "OUTSIDE, OUT, EXIT_WITHOUT_ENTRY"
    })
    void nothing_counts_twice(Presence presence, Direction direction, Verdict verdict) {
        assertThat(rule(Claim.EXPECTED, direction, at("10:00"), presence).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"NOT_EXPECTED", "UNKNOWN", "BAD_CODE", "OTHER_SEMINAR"})
    void a_name_that_does_not_hold_is_said_before_the_time_is_looked_at(Claim claim) {
        var ruling = rule(claim, Direction.IN, at("10:00"), Presence.NEVER_THERE);

        assertThat(ruling.verdict().name()).isEqualTo(claim.name());
        assertThat(ruling.session()).isNull();
    }

    @Test
    void a_clock_may_be_ahead_by_two_minutes_and_no_more() {
        assertThat(ruledAt("10:02:00").verdict()).isEqualTo(Verdict.COUNTED);
        assertThat(ruledAt("10:02:01").verdict()).isEqualTo(Verdict.CLOCK_AHEAD);
    }

    @Test
    void a_session_that_is_not_held_takes_nobody() {
        var off = new HalfDay(DAY, Part.AM, Part.AM.usualStart(), Part.AM.usualEnd(), false);
        var ruling = Ruling.of(
                Claim.EXPECTED,
                Direction.IN,
                at("10:00"),
                LATER,
                List.of(new Ruling.Candidate(UUID.randomUUID(), off)),
                id -> Presence.NEVER_THERE);

        assertThat(ruling.verdict()).isEqualTo(Verdict.OUT_OF_SESSION);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 80, true, 2", "1, 2, 80, false, 2", "1, 2, 50, true, 1", "4, 5, 80, true, 4", "0, 0, 1, false, 1"
    })
    void attendance_is_enough_from_the_threshold_on(int attended, int held, int threshold, boolean met, int needed) {
        var rule = new AttendanceRule(attended, held, threshold);

        assertThat(rule.isMet()).isEqualTo(met);
        assertThat(rule.needed()).isEqualTo(needed);
    }

    private static Ruling ruledAt(String time) {
        return Ruling.of(
                Claim.EXPECTED,
                Direction.IN,
                at(time),
                at("10:00"),
                List.of(MORNING, AFTERNOON),
                id -> Presence.NEVER_THERE);
    }

    private static Ruling rule(Claim claim, Direction direction, Instant at, Presence presence) {
        return Ruling.of(claim, direction, at, LATER, List.of(MORNING, AFTERNOON), id -> presence);
    }

    private static Instant at(String time) {
        var full = time.length() == 5 ? time + ":00" : time;
        return OffsetDateTime.parse(DAY + "T" + full + "+07:00").toInstant();
    }
}
