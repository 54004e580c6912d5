package khrongkan.kit.thing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import khrongkan.kit.Ids;
import khrongkan.kit.caller.Callers;
import khrongkan.kit.caller.Role;
import khrongkan.kit.page.Page;
import khrongkan.kit.page.PageQuery;
import khrongkan.kit.precondition.Preconditions;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.write.Writes;
import org.jboss.resteasy.reactive.RestResponse;

/** The smallest service there is, to see the kit's manners over HTTP. */
@Path("/api/v1/things")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICER)
public class ThingResource {

    static final Gate GATE = new Gate();

    private final Writes writes;
    private final Preconditions preconditions;
    private final Callers callers;
    private final DataSource database;

    ThingResource(Writes writes, Preconditions preconditions, Callers callers, DataSource database) {
        this.writes = writes;
        this.preconditions = preconditions;
        this.callers = callers;
        this.database = database;
    }

    public enum Kind {
        SMALL,
        LARGE
    }

    public record Part(@NotBlank String name) {}

    public record MakeThing(
            @NotBlank String name,
            Kind kind,
            UUID maker,
            LocalDate day,

            @PositiveOrZero @Digits(integer = 12, fraction = 2)
            BigDecimal price,

            List<@Valid Part> parts,
            @Size(max = 200) List<@NotBlank String> words) {}

    public record ThingView(UUID id, String name, BigDecimal price, String office) {}

    @POST
    public RestResponse<ThingView> make(@NotNull @Valid MakeThing thing) {
        return writes.once(thing, () -> {
            var id = Ids.next();
            insert(id, thing.name());
            GATE.pass(thing.name());
            if (thing.name().equals("refused")) {
                throw Refusal.conflict("name-taken", Map.of());
            }
            return writes.created(
                    id,
                    0,
                    new ThingView(
                            id, thing.name(), thing.price(), callers.current().office()));
        });
    }

    @GET
    public Page<Integer> list(
            @BeanParam @Valid PageQuery page, @QueryParam("kind") Kind kind, @QueryParam("dryRun") boolean dryRun) {
        int from = page.after(1)
                .map(place -> PageQuery.read(place.get(0), Integer::valueOf))
                .orElse(0);
        var found =
                IntStream.rangeClosed(from + 1, 5).boxed().limit(page.fetch()).toList();
        return Page.of(found, page, number -> List.of(number.toString()));
    }

    @GET
    @Path("/{id}")
    public String one(@PathParam("id") UUID id) {
        throw Refusal.notFound();
    }

    @PUT
    @Path("/{id}")
    public RestResponse<String> change(@PathParam("id") UUID id) {
        Preconditions.require(preconditions.knownVersion(), 3);
        return writes.shown(4, "\"changed\"");
    }

    @GET
    @Path("/count/{name}")
    public long count(@PathParam("name") String name) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select count(*) from thing where name = ?")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @GET
    @Path("/many/{count}")
    public List<String> many(@PathParam("count") int count) {
        return Collections.nCopies(count, "สัมมนา");
    }

    @GET
    @Path("/bug")
    public String bug() {
        throw new IllegalStateException("secret detail");
    }

    private void insert(UUID id, String name) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into thing (id, name) values (?, ?)")) {
            statement.setObject(1, id);
            statement.setString(2, name);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** No role stands here: closed by default. */
    @Path("/api/v1/forgotten")
    public static class ForgottenResource {

        @GET
        public String forgotten() {
            return "open";
        }
    }
}
