package khrongkan.approval.authority;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which authorities are asked for. A {@code @BeanParam}. */
public class AuthorityQuery {

    @QueryParam("postId")
    @Parameter(description = "Only those for this post")
    @Nullable
    UUID postId;

    @QueryParam("subject")
    @Size(max = 255)
    @Parameter(description = "Only those of this person, named by the `sub` of the token")
    @Nullable
    String subject;

    @QueryParam("on")
    @Parameter(description = "Only those in force on this day; without it those of all times, revoked ones too")
    @Nullable
    LocalDate on;
}
