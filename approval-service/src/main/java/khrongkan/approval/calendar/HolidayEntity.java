package khrongkan.approval.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import khrongkan.kit.Ids;

/** The row behind a day that is not as its weekday says. */
@Entity
@Table(name = "holiday")
class HolidayEntity {

    @Id
    private UUID id;

    private String office;
    private LocalDate day;
    private String name;
    private boolean works;
    private String source;
    private String enteredBy;
    private Instant enteredAt;

    @Version
    private long version;

    protected HolidayEntity() {}

    HolidayEntity(String ofOffice, WriteHoliday written, String by, Instant at) {
        id = Ids.next();
        office = ofOffice;
        take(written, by, at);
    }

    final void take(WriteHoliday written, String by, Instant at) {
        day = written.day();
        name = written.name();
        works = written.isWorked();
        source = written.source();
        enteredBy = by;
        enteredAt = at;
    }

    HolidayView toView() {
        return new HolidayView(id, office, day, name, works, source, enteredBy, enteredAt);
    }

    UUID id() {
        return id;
    }

    String office() {
        return office;
    }

    LocalDate day() {
        return day;
    }

    String name() {
        return name;
    }

    boolean works() {
        return works;
    }

    long version() {
        return version;
    }
}
