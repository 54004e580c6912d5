package khrongkan.gateway.problem;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/** A refusal ready to be sent. */
public record Answer(int status, MultiMap headers, Buffer body) {}
