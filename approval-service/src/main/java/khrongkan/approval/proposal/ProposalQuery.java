package khrongkan.approval.proposal;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import khrongkan.approval.signoff.domain.State;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which proposals are asked for. A {@code @BeanParam}. */
public class ProposalQuery {

    @QueryParam("state")
    @Parameter(description = "Only those in this state")
    @Nullable
    State state;

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Only those with these letters in title, type, topic, office or venue")
    @Nullable
    String q;
}
