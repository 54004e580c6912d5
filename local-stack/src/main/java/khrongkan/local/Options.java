package khrongkan.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param command what to do
 * @param user whose token is asked for; empty for the other commands
 * @param port the gateway's port on the loopback address
 * @param data the folder that keeps the data, and by which a running stack is known
 * @param fresh whether to forget what the folder holds
 * @param example whether to load the example into an empty stack
 */
record Options(Command command, String user, int port, Path data, boolean fresh, boolean example) {

    static final String USAGE = """
            usage: ./run [--port N] [--data DIR] [--fresh] [--no-example]
                   ./run token USER [--data DIR]

              --port N      the gateway's port, 8080 unless given; the others follow from free ports
              --data DIR    where the data is kept, .data of the repository unless given
              --fresh       forget what that folder holds and begin anew
              --no-example  do not load the example proposal
              token USER    print a bearer token of the running stack for one of its users:
                            author endorser approver finance registrar auditor admin system stranger""";

    enum Command {
        START,
        TOKEN,
        HELP
    }

    /** A command line that cannot be understood; the message tells why. */
    static final class Misused extends RuntimeException {
        Misused(String message) {
            super(message);
        }
    }

    static Options parse(List<String> arguments) {
        var words = new ArrayDeque<>(arguments);
        var data = Path.of(System.getProperty("khrongkan.root", "."))
                .resolve(".data")
                .normalize();
        var options = new Options(Command.START, "", 8080, data, false, true);
        while (!words.isEmpty()) {
            options = options.with(words.remove(), words);
        }
        return options;
    }

    private Options with(String word, Deque<String> rest) {
        return switch (word) {
            case "start" -> this;
            case "token" -> new Options(Command.TOKEN, value(word, rest), port, data, fresh, example);
            case "--help", "-h", "help" -> new Options(Command.HELP, user, port, data, fresh, example);
            case "--port" -> new Options(command, user, port(value(word, rest)), data, fresh, example);
            case "--data" -> new Options(command, user, port, Path.of(value(word, rest)), fresh, example);
            case "--fresh" -> new Options(command, user, port, data, true, example);
            case "--no-example" -> new Options(command, user, port, data, fresh, false);
            default -> throw new Misused("unknown: " + word);
        };
    }

    private static String value(String word, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new Misused(word + " needs a value");
        }
        return rest.remove();
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new Misused("--port needs a number from 0 to 65535");
        }
        return Integer.parseInt(text);
    }
}
