package khrongkan.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import khrongkan.local.example.Example;

/** The command behind {@code ./run}. */
public final class Main {

    private Main() {}

    /** Starts the stack and stays until it is stopped, or prints a token. */
    public static void main(String[] arguments) {
        // the libraries of the database and the issuer log nothing here, and need not say so
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try {
            run(Options.parse(List.of(arguments)));
        } catch (Options.Misused misused) {
            fail(misused.getMessage() + "\n" + Options.USAGE, 2);
        } catch (Refused refused) {
            fail(String.valueOf(refused.getMessage()), 1);
        }
    }

    private static void run(Options options) {
        switch (options.command()) {
            case HELP -> System.out.println(Options.USAGE);
            case TOKEN -> System.out.println(TokenCommand.run(options.data(), options.user()));
            case START -> start(options);
        }
    }

    private static void start(Options options) {
        var root = Path.of(System.getProperty("khrongkan.root", "."));
        var plan = new LocalStack.Plan(root, options.data(), options.port(), options.fresh(), Map.of(), Map.of());
        var stopping = new AtomicBoolean();
        var stopped = new CountDownLatch(1);
        var stack = new LocalStack(plan);
        // before anything is started: a Ctrl-C in the middle of the start must leave nothing behind either
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping.set(true);
            stack.close();
            stopped.countDown();
        }));
        try {
            stack.start();
            if (options.example()) {
                loadExample(stack, options.data().resolve("example-loaded"));
            }
            System.out.println("Khrongkan is ready: " + stack.address(Service.GATEWAY));
        } catch (Refused refused) {
            // who stops it himself needs no reasons
            if (!stopping.get()) {
                throw refused;
            }
        }
        await(stopped);
    }

    private static void loadExample(LocalStack stack, Path loaded) {
        if (!Files.exists(loaded)) {
            Example.load(stack.address(Service.GATEWAY), stack::token);
            Secrets.kept(
                    loaded, () -> "the example was loaded; delete the data folder or say --fresh to load it anew\n");
        }
    }

    private static void await(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void fail(String message, int status) {
        System.err.println("run: " + message);
        System.exit(status);
    }
}
