package khrongkan.system;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks for every write of a journey in the audit; one that was answered well and is not entered fails the journey. */
final class AsEntered implements Filter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    /** What answers a question, tries something out, or is a repetition, and changes nothing. */
    private static final Pattern QUESTION =
            Pattern.compile("/api/v1/calculations.*|.*/what-if|.*/citizen-id-lookups|.*/webhooks/[^/]+/test");

    private static final String RATE_IMPORTS = "/api/v1/rate-schedules/imports";

    private final String gateway;
    private final List<String> databases;

    AsEntered(String gateway, List<String> databases) {
        this.gateway = gateway;
        this.databases = databases;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var answer = context.next(request, expected);
        var address = URI.create(request.getURI());
        if (request.getURI().startsWith(gateway)
                && address.getRawPath().startsWith("/api/")
                && !READS.contains(request.getMethod())
                && answer.statusCode() < 300
                && answer.header("Idempotency-Replayed") == null
                && !isQuestion(address)
                && !isNothingNew(address, answer)
                && !isEntered(answer.header("X-Request-Id"), request.getMethod())) {
            throw new AssertionError(request.getMethod() + " " + address.getRawPath() + " is not in the audit");
        }
        return answer;
    }

    private static boolean isQuestion(URI address) {
        return QUESTION.matcher(address.getRawPath()).matches()
                || (address.getRawQuery() != null && address.getRawQuery().contains("dryRun=true"));
    }

    /** A file of rates that was refused, or held only what is there. */
    private static boolean isNothingNew(URI address, Response answer) {
        if (!address.getRawPath().equals(RATE_IMPORTS)) {
            return false;
        }
        var report = answer.jsonPath();
        return !report.getBoolean("applied")
                || report.getInt("counts.UNCHANGED") == report.getList("rows").size();
    }

    private boolean isEntered(String requestId, String method) {
        return databases.stream().anyMatch(database -> isEntered(database, requestId, method));
    }

    private static boolean isEntered(String database, String requestId, String method) {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.prepareStatement(
                        "select exists (select 1 from audit_entry where request_id = ? and method = ? and changed)")) {
            statement.setString(1, requestId);
            statement.setString(2, method);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
