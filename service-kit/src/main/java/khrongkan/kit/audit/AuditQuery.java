package khrongkan.kit.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries are asked for. A {@code @BeanParam}. */
public class AuditQuery {

    /** Who caused it. */
    @QueryParam("subject")
    @Parameter(description = "Who caused it, by the `sub` of the token")
    @Nullable
    String subject;

    /** By which client. */
    @QueryParam("client")
    @Parameter(description = "By which client, as the issuer calls it")
    @Nullable
    String client;

    /** For whom a system called. */
    @QueryParam("endUser")
    @Parameter(description = "For whom a system called, by its `X-End-User`")
    @Nullable
    String endUser;

    /** In which request. */
    @QueryParam("requestId")
    @Parameter(description = "In which request, by its `X-Request-Id`")
    @Nullable
    String requestId;

    /** In which case. */
    @QueryParam("caseReference")
    @Parameter(description = "In which case, by its `X-Case-Reference`")
    @Nullable
    String caseReference;

    /** What it was about. */
    @QueryParam("resource")
    @Parameter(description = "An id that stood in the address, or of what was made")
    @Nullable
    UUID resource;

    /** For which office. */
    @QueryParam("office")
    @Parameter(description = "For which office, by its code")
    @Nullable
    String office;

    /** Not before. */
    @QueryParam("from")
    @Parameter(description = "At this time or later")
    @Nullable
    Instant from;

    /** Before. */
    @QueryParam("until")
    @Parameter(description = "Before this time")
    @Nullable
    Instant until;

    /** By which method of HTTP. */
    @QueryParam("method")
    @Parameter(description = "By which method of HTTP")
    @Nullable
    Method method;

    /** With which outcome. */
    @QueryParam("status")
    @Parameter(description = "With which status of HTTP")
    @Nullable
    Integer status;

    /** The methods of HTTP that are offered. */
    public enum Method {
        GET,
        HEAD,
        POST,
        PUT,
        DELETE
    }
}
