package khrongkan.gateway.passage;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that breaks off beyond its limit; where no length was announced, that shows only on the way. */
final class CountedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long limit;
    private final Runnable whenRead;
    private long passed;
    private boolean tooLarge;
    private @Nullable Handler<Throwable> failed;

    CountedBody(ReadStream<Buffer> body, long limit, Runnable whenRead) {
        this.body = body;
        this.limit = limit;
        this.whenRead = whenRead;
    }

    boolean tooLarge() {
        return tooLarge;
    }

    @Override
    public CountedBody handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    @Override
    public CountedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public CountedBody endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(
                handler == null
                        ? null
                        : end -> {
                            whenRead.run();
                            handler.handle(null);
                        });
        return this;
    }

    @Override
    public CountedBody pause() {
        body.pause();
        return this;
    }

    @Override
    public CountedBody resume() {
        body.resume();
        return this;
    }

    @Override
    public CountedBody fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        passed += chunk.length();
        if (passed <= limit) {
            handler.handle(chunk);
        } else if (!tooLarge) {
            tooLarge = true;
            var whoWaits = failed;
            if (whoWaits != null) {
                whoWaits.handle(new IllegalStateException("the body is longer than " + limit + " bytes"));
            }
        }
    }
}
