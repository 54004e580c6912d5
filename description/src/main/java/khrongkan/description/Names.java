package khrongkan.description;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.jandex.ParameterizedType;
import org.jboss.jandex.Type;

/**
 * A name for each Java type that a schema was made of: its own where no other has it, else with its surroundings before
 * it. So a name says what it is, and does not depend on the order in which something was found.
 */
final class Names {

    private static final Set<String> LAYERS = Set.of("api", "domain", "store");

    private final Map<String, String> chosen = new HashMap<>();

    /** @param types all that are in use, by the full name of their class */
    Names(Collection<String> types) {
        var open = new TreeSet<>(types);
        List<Function<String, String>> ways = List.of(Names::simple, Names::nested, Names::placed, Names::full);
        for (var way : ways) {
            var taken = new HashSet<>(chosen.values());
            var byName = open.stream().collect(Collectors.groupingBy(way, TreeMap::new, Collectors.toList()));
            byName.forEach((name, same) -> {
                if (same.size() == 1 && !taken.contains(name)) {
                    chosen.put(same.get(0), name);
                    open.remove(same.get(0));
                }
            });
        }
        if (!open.isEmpty()) {
            throw new IllegalStateException("no name of their own: " + open);
        }
    }

    String of(Type type) {
        var arguments = new StringBuilder();
        if (type instanceof ParameterizedType parameterized) {
            parameterized.arguments().forEach(argument -> arguments.append(of(argument)));
        }
        var own = type.name().toString();
        return arguments + chosen.getOrDefault(own, simple(own));
    }

    private static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    /** With the class around it: {@code AdvanceView$Line} is an AdvanceLine. */
    private static String nested(String type) {
        var own = simple(type);
        if (!type.contains("$")) {
            return placed(type);
        }
        var around = simple(type.substring(0, type.lastIndexOf('$'))).replaceAll("(Resource|View)$", "");
        return own.startsWith(around) ? own : around + own;
    }

    /** With its package: {@code registration.domain.State} is a RegistrationState. */
    private static String placed(String type) {
        var own = type.contains("$") ? nested(type) : simple(type);
        var place = Words.upperFirst(segments(type).get(segments(type).size() - 1));
        return own.startsWith(place) ? own : place + own;
    }

    /** With service and package. */
    private static String full(String type) {
        var service = Words.upperFirst(segments(type).get(0));
        var placed = placed(type);
        return placed.startsWith(service) ? placed : service + placed;
    }

    private static List<String> segments(String type) {
        var packages = List.of(type.substring(0, type.lastIndexOf('.')).split("\\.", -1));
        var found = new ArrayList<>(packages.stream()
                .filter(segment -> !segment.equals("khrongkan") && !LAYERS.contains(segment))
                .toList());
        return found.isEmpty() ? packages : found;
    }
}
