package khrongkan.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import khrongkan.local.Service;

/** What the services write to their logs from now on. */
final class Logs {

    private static final Pattern RECORD = Pattern.compile("(?m)^(?=[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3} )");

    private final Map<Service, Integer> before = new EnumMap<>(Service.class);
    private final Stack stack;

    Logs(Stack stack) {
        this.stack = stack;
        Arrays.stream(Service.values())
                .forEach(service -> before.put(service, stack.log(service).length()));
    }

    /** Errors, and whatever comes with a stack trace; a slow machine is no failure. */
    List<String> failures() {
        List<String> failures = new ArrayList<>();
        before.forEach((service, start) -> RECORD.splitAsStream(
                        stack.log(service).substring(start))
                .filter(said -> said.startsWith("ERROR ", 13) || said.contains("\n\tat "))
                .filter(said -> !said.contains("BlockedThreadChecker"))
                .forEach(said -> failures.add(service + " " + said.substring(0, Math.min(1_500, said.length())))));
        return failures;
    }
}
