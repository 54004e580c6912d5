package khrongkan.approval.webhook;

import io.quarkus.logging.Log;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLException;
import khrongkan.approval.webhook.domain.Outcome;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes one call to an endpoint. It connects to the address that was checked, follows nothing and reads little. */
@ApplicationScoped
class Sender {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int KEPT_SECONDS = 10;
    private static final int AT_ONE_ENDPOINT = 8;
    private static final long MOST_READ = 16 * 1024;

    private final Vertx vertx;
    private final HttpClient client;
    private final Addresses addresses;
    private final Duration timeout;

    Sender(Vertx vertx, Addresses addresses, @ConfigProperty(name = "khrongkan.webhooks.timeout") Duration timeout) {
        this.vertx = vertx;
        this.addresses = addresses;
        this.timeout = timeout;
        var options = new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setKeepAliveTimeout(KEPT_SECONDS)
                .setIdleTimeout(Math.toIntExact(timeout.toSeconds()) + KEPT_SECONDS)
                // a span would show the address, which may hold a secret, to whoever reads traces
                .setTracingPolicy(TracingPolicy.IGNORE)
                .setMaxHeaderSize((int) MOST_READ);
        client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(AT_ONE_ENDPOINT));
    }

    /** What became of it; whatever goes wrong is an outcome. */
    Outcome post(String url, Map<String, String> headers, byte[] body) {
        long begun = System.nanoTime();
        try {
            var options = options(url, addresses.check(url));
            options.addHeader("Content-Type", "application/cloudevents+json");
            options.addHeader("User-Agent", "Khrongkan");
            headers.forEach(options::addHeader);
            int status = status(options, Buffer.buffer(body));
            return Outcome.answered(status, since(begun));
        } catch (Addresses.Forbidden refused) {
            return Outcome.failed(String.valueOf(refused.getMessage()), since(begun));
        } catch (TimeoutException late) {
            return Outcome.failed("timeout", since(begun));
        } catch (ExecutionException failed) {
            return Outcome.failed(code(failed.getCause()), since(begun));
        } catch (RuntimeException unsendable) {
            Log.warn("a webhook could not be called", unsendable);
            return Outcome.failed("unreachable", since(begun));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Outcome.failed("interrupted", since(begun));
        }
    }

    private static RequestOptions options(String url, InetAddress checked) {
        var uri = URI.create(url.strip());
        boolean tls = "https".equalsIgnoreCase(uri.getScheme());
        int usual = tls ? 443 : 80;
        int port = uri.getPort() < 0 ? usual : uri.getPort();
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setSsl(tls)
                .setHost(uri.getHost())
                .setPort(port)
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery())
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(checked, port)))
                .setFollowRedirects(false);
    }

    private int status(RequestOptions options, Buffer body)
            throws InterruptedException, ExecutionException, TimeoutException {
        var status = new CompletableFuture<Integer>();
        client.request(options).onFailure(status::completeExceptionally).onSuccess(request -> {
            long deadline = vertx.setTimer(timeout.toMillis(), late -> request.reset());
            request.send(body).onFailure(status::completeExceptionally).onSuccess(answer -> {
                skim(request, answer);
                answer.end().onComplete(read -> vertx.cancelTimer(deadline));
                status.complete(answer.statusCode());
            });
        });
        return status.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Nothing in the body matters; a short one is read so that the connection can be kept. */
    private static void skim(HttpClientRequest request, HttpClientResponse answer) {
        var read = new AtomicLong();
        answer.handler(piece -> {
            if (read.addAndGet(piece.length()) > MOST_READ) {
                request.reset();
            }
        });
        answer.exceptionHandler(closed -> {});
    }

    private static String code(@Nullable Throwable failure) {
        return failure instanceof SSLException ? "tls" : "unreachable";
    }

    private static long since(long begun) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }
}
