package khrongkan.system.fuzz;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What can be done to one field of a body. */
final class FieldTricks {

    private FieldTricks() {}

    static List<Mutation> of(JsonNode full) {
        List<Mutation> tricks = new ArrayList<>();
        for (var place : Bodies.places(full)) {
            tricks.add(field(place, "missing", draft -> remove(draft.object(), place)));
            tricks.add(field(place, "twice", draft -> twice(draft, place, full)));
            tricks.add(field(place, "name in upper case", draft -> renamed(draft, place, full)));
            OddJson.all()
                    .forEach((name, trick) -> tricks.add(field(place, name, draft -> {
                        var value = OddJson.raw(trick.apply(full.at(place)));
                        Bodies.put(draft.object(), place, value, full);
                    })));
        }
        return tricks;
    }

    private static Mutation field(JsonPointer place, String trick, Consumer<Draft> change) {
        return new Mutation(Mutation.Kind.FIELD, place.toString(), trick, change);
    }

    private static void remove(ObjectNode body, JsonPointer place) {
        var parent = body.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        } else if (parent instanceof ArrayNode array && !array.isEmpty()) {
            array.remove(0);
        }
    }

    /** The same name a second time, as text: a tree cannot hold it. */
    private static void twice(Draft draft, JsonPointer place, JsonNode full) {
        Bodies.put(draft.object(), place, full.at(place), full);
        if (draft.json.at(place.head()) instanceof ObjectNode object) {
            var name = place.last().getMatchingProperty();
            var value = object.get(name).toString();
            object.set(name, OddJson.raw(value + "," + OddJson.quoted(name) + ":" + value));
        }
    }

    private static void renamed(Draft draft, JsonPointer place, JsonNode full) {
        Bodies.put(draft.object(), place, full.at(place), full);
        if (draft.json.at(place.head()) instanceof ObjectNode object) {
            var name = place.last().getMatchingProperty();
            object.set(name.toUpperCase(Locale.ROOT) + "_", object.remove(name));
        }
    }
}
