package khrongkan.gateway.passage;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** The body of an answer; where it breaks off, the caller's connection does too, so that nobody takes half for whole. */
final class AnswerBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final HttpConnection caller;

    AnswerBody(ReadStream<Buffer> body, HttpConnection caller) {
        this.body = body;
        this.caller = caller;
    }

    /** The proxy would mark the response as closed, and then nobody would be told that the request is over. */
    @Override
    public AnswerBody exceptionHandler(@Nullable Handler<Throwable> unused) {
        body.exceptionHandler(brokenOff -> caller.close());
        return this;
    }

    @Override
    public AnswerBody handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler);
        return this;
    }

    @Override
    public AnswerBody endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    @Override
    public AnswerBody pause() {
        body.pause();
        return this;
    }

    @Override
    public AnswerBody resume() {
        body.resume();
        return this;
    }

    @Override
    public AnswerBody fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}
