package khrongkan.kit.sync;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.sql.Sql;

/** The smallest lists there are, to be kept in copies. */
@Path("/api/v1/kept-things")
@RolesAllowed({Role.OFFICER, Role.AUDITOR})
public class KeptThingResource {

    private final ChangeLog log;
    private final Callers callers;
    private final Sql sql;

    KeptThingResource(ChangeLog log, Callers callers, Sql sql) {
        this.log = log;
        this.callers = callers;
        this.sql = sql;
    }

    public record KeptThing(UUID id, String name, long parts) {}

    public record ThingPart(int number) {}

    @GET
    public Page<KeptThing> list(
            @BeanParam @Valid PageQuery query, @QueryParam("begin") @DefaultValue("") String begin) {
        return log.of("kept-thing", callers.current().readableOffice(), query)
                .map(changed -> changed.page(things("t.id = any(?::uuid[])", changed.ids(), begin), KeptThing::id))
                .orElseGet(() -> Page.of(
                        things("t.id > ?", new UUID(0, 0), begin),
                        query,
                        thing -> List.of(thing.id().toString())));
    }

    @GET
    @Path("/{id}/parts")
    public Page<ThingPart> parts(@PathParam("id") UUID id, @BeanParam @Valid PageQuery query) {
        var changed = log.within("thing-part", id, query).orElseThrow();
        return changed.page(
                sql.list(
                        "select number from thing_part where thing_id = ? and number = any(?::integer[])",
                        row -> new ThingPart(row.getInt("number")),
                        id,
                        changed.ids()),
                ThingPart::number);
    }

    private List<KeptThing> things(String which, Object value, String begin) {
        return sql.list(
                """
                select id, name, (select count(*) from thing_part p where p.thing_id = t.id) as parts
                from kept_thing t
                where %s and not hidden and merged_into is null and starts_with(name, ?)
                    and office = coalesce(?, office)
                order by id""".formatted(which),
                row -> new KeptThing(row.getObject("id", UUID.class), row.getString("name"), row.getLong("parts")),
                value,
                begin,
                callers.current().readableOffice().orElse(null));
    }
}
