package khrongkan.participants.privacy.subject;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import khrongkan.participants.privacy.Purpose;
import khrongkan.participants.query.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which reads are looked for. A {@code @BeanParam}. */
public class ReadQuery {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    @QueryParam("actor")
    @Parameter(description = "Only reads of this caller, by subject")
    @Nullable
    String actor;

    @QueryParam("person")
    @Parameter(description = "Only reads of this person, or of this line of a seminar")
    @Nullable
    UUID person;

    @QueryParam("purpose")
    @Parameter(description = "Only reads for this purpose")
    @Nullable
    Purpose purpose;

    @QueryParam("caseReference")
    @Parameter(description = "Only reads for this case")
    @Nullable
    String caseReference;

    @QueryParam("from")
    @Parameter(description = "Only reads on or after this day")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Only reads on or before this day")
    @Nullable
    LocalDate to;

    void apply(Conditions conditions) {
        conditions
                .andIfGiven("r.actor = :actor", "actor", actor)
                .andIfGiven("array_contains(r.people, :person)", "person", person)
                .andIfGiven("r.purpose = :purpose", "purpose", purpose == null ? null : purpose.name())
                .andIfGiven("r.caseReference = :case", "case", caseReference)
                .andIfGiven(
                        "r.at >= :from",
                        "from",
                        from == null ? null : from.atStartOfDay(BANGKOK).toInstant())
                .andIfGiven(
                        "r.at < :to",
                        "to",
                        to == null ? null : to.plusDays(1).atStartOfDay(BANGKOK).toInstant());
    }
}
