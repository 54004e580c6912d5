package khrongkan.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import khrongkan.description.Contract.Described;

/** What may stand in the path of an operation: the caller's own, somebody else's, or nothing that is. */
final class Places {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private Places() {}

    /** The parameters that name a record; a number or a code that every office has does not. */
    static List<String> naming(Described operation, Filled one, Filled another) {
        var others = another.requests().path(operation);
        return one.requests().path(operation).entrySet().stream()
                .filter(value -> !others.get(value.getKey()).equals(value.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every choice of one or more of them. */
    static List<List<String>> choices(List<String> parameters) {
        List<List<String>> choices = new ArrayList<>();
        for (int bits = 1; bits < 1 << parameters.size(); bits++) {
            List<String> choice = new ArrayList<>();
            for (int i = 0; i < parameters.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    choice.add(parameters.get(i));
                }
            }
            choices.add(choice);
        }
        return choices;
    }

    /** A path in which these parameters are taken from another one. */
    static Map<String, String> mixed(Map<String, String> path, List<String> parameters, Map<String, String> from) {
        var mixed = new LinkedHashMap<>(path);
        parameters.forEach(parameter -> mixed.put(parameter, from.get(parameter)));
        return mixed;
    }

    /** The same path to nowhere: each value is one of nothing, of the same kind. */
    static Map<String, String> nowhere(Map<String, String> path) {
        var nowhere = new LinkedHashMap<String, String>();
        path.forEach((name, value) -> nowhere.put(name, nothing(value)));
        return nowhere;
    }

    private static String nothing(String value) {
        var random = UUID.randomUUID().toString();
        return value.matches(ID) ? random : "NOTHING-" + random.substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
