package khrongkan.kit.write;

import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives the stored answer of a repeated write, and says that it is a repetition. */
class RepeatedMapper {

    @ServerExceptionMapper
    RestResponse<String> repeated(Repeated repeated) {
        var answer = RestResponse.ResponseBuilder.<String>create(repeated.status())
                .entity(repeated.body())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Idempotency-Replayed", "true");
        repeated.headers().forEach(answer::header);
        return answer.build();
    }
}
