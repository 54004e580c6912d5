package khrongkan.kit.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import khrongkan.kit.param.CommonEra;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for. A {@code @BeanParam} of every list endpoint. */
public class PageQuery {

    /** How many items a page holds at the most. */
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many items a page holds at the most, 1 to 200")
    int limit = 50;

    /** The {@code next} of the page before. */
    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before; absent for the first page")
    @Nullable
    String cursor;

    /** Since when changes are asked for. */
    @QueryParam("changedSince")
    @Parameter(
            description =
                    "Only what was made, changed or deleted at or after this time (ISO 8601 with offset), in that order:"
                            + " the `until` of the time before")
    @Nullable
    Instant changedSince;

    /** How many items the page holds at the most. */
    public int limit() {
        return limit;
    }

    /** How many rows to fetch: one more than the page holds. */
    public int fetch() {
        return limit + 1;
    }

    /**
     * Where the page before ended; empty for the first page.
     *
     * @param places how many sort values this list's cursor has
     */
    public Optional<List<String>> after(int places) {
        return Optional.ofNullable(cursor).map(Cursor::decode).map(place -> {
            if (place.size() != places) {
                throw Cursor.bad();
            }
            return place;
        });
    }

    /** Since when changes are asked for; empty where the list itself is. */
    public Optional<Instant> changedSince() {
        return Optional.ofNullable(changedSince);
    }

    /** Reads one value of the cursor; one that cannot be read is the caller's fault. */
    public static <T> T read(String value, Function<String, T> reader) {
        T read;
        try {
            read = reader.apply(value);
        } catch (RuntimeException bad) {
            throw Cursor.bad();
        }
        if (!CommonEra.holds(read)) {
            throw Cursor.bad();
        }
        return read;
    }
}
