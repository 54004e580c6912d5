package khrongkan.local.example;

import java.net.URI;
import java.util.function.Function;

/** Loads the example. */
public final class Example {

    private Example() {}

    /** Loads it through the gateway. */
    public static void load(URI gateway, Function<String, String> tokenOf) {}
}
