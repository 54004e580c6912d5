package khrongkan.system;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import khrongkan.system.office.Everything;
import khrongkan.system.office.Names;
import khrongkan.system.office.Requests;
import khrongkan.system.office.Web;

/** An office of its own with one of everything, in whose texts stands a mark that is found nowhere else. */
final class Filled {

    private final Stack stack;
    private final String office;
    private final String mark;
    private final Names names;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /** Fills an office whose code begins with this name. */
    Filled(Stack stack, Web web, Receiver receiver, String name) {
        this.stack = stack;
        // short and in capitals, as the code of an office stands in the codes of its own rates
        this.office = name + "-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        this.mark = "canary" + letters();
        var numbers =
                Canaries.of(2, ThreadLocalRandom.current().nextLong(1_000_000)).numbers();
        this.names = Everything.in(
                web,
                this::token,
                Map.of(
                        "office", office,
                        "mark", mark,
                        "citizenId", numbers.get(0),
                        "secondCitizenId", numbers.get(1),
                        "failedWork", UUID.randomUUID().toString(),
                        "receiver", receiver.address()));
        FailedErrand.of(stack, names.of("proposal"), names.of("failedWork"));
    }

    /** Without digits, so that it is taken for no number by anything that looks for them. */
    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[0-9-]", "")
                + Long.toHexString(System.nanoTime()).replaceAll("[0-9]", "x");
    }

    String office() {
        return office;
    }

    String mark() {
        return mark;
    }

    Names names() {
        return names;
    }

    Requests requests() {
        return new Requests(names);
    }

    /** Somebody of this office with this role alone. */
    String token(String role) {
        return tokens.computeIfAbsent(role, only -> stack.tokenOf(office, office + "-" + only, only));
    }

    /** Somebody of this office with all these roles. */
    String token(Collection<String> roles) {
        var all = roles.stream().sorted().toArray(String[]::new);
        return tokens.computeIfAbsent(
                String.join("-", all), subject -> stack.tokenOf(office, office + "-" + subject, all));
    }
}
