package khrongkan.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** Gets the bearer token of a demo user from a running stack. */
final class TokenCommand {

    static final Set<String> USERS =
            Set.of("author", "endorser", "approver", "finance", "registrar", "auditor", "admin", "system", "stranger");

    private TokenCommand() {}

    static String run(Path folder, String user) {
        if (!USERS.contains(user)) {
            throw new Refused("no such user: " + user + "\n" + Options.USAGE);
        }
        var data = new DataFolder(folder);
        var issuer = new Remembered(data.file("stack.properties")).issuer();
        if (!data.isTaken() || issuer.isEmpty()) {
            throw new Refused("no stack is ready on " + folder + "; start it with ./run");
        }
        return token(issuer, user);
    }

    /** By the password grant; the local issuer asks for no password. */
    static String token(String issuer, String user) {
        var form = "grant_type=password&client_id=khrongkan-cli&scope=openid&password=none&username=" + user;
        var request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new Refused("the issuer refuses: " + answer.statusCode() + " " + answer.body());
            }
            return new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
        } catch (IOException away) {
            throw new Refused("the issuer does not answer: " + away.getMessage(), away);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new Refused("interrupted", hurried);
        }
    }
}
