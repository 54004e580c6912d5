package khrongkan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One change of a text that spells JSON: another value, something left out, doubled, exchanged, or cut off. */
record Edit(Kind kind, String what, String text) {

    enum Kind {
        CHANGE,
        DELETE,
        DOUBLE,
        REORDER,
        TRUNCATE,
        FLIP
    }

    /** A random edit after which the text no longer says the same. */
    static Edit random(JsonNode bundle, Random random) {
        var whole = bundle.toString();
        while (true) {
            var kind = Kind.values()[random.nextInt(Kind.values().length)];
            var edit = kind == Kind.TRUNCATE || kind == Kind.FLIP
                    ? rough(kind, whole, random)
                    : fine(kind, bundle, random);
            if (!edit.says(bundle)) {
                return edit;
            }
        }
    }

    private boolean says(JsonNode bundle) {
        try {
            return Json.read(text).equals(bundle);
        } catch (Json.Unreadable broken) {
            return false;
        }
    }

    private static Edit rough(Kind kind, String whole, Random random) {
        int place = random.nextInt(whole.length());
        if (kind == Kind.TRUNCATE) {
            return new Edit(kind, "after " + place, whole.substring(0, place));
        }
        var flipped = (char) (whole.charAt(place) ^ (1 << random.nextInt(7)));
        return new Edit(kind, "at " + place, whole.substring(0, place) + flipped + whole.substring(place + 1));
    }

    private static Edit fine(Kind kind, JsonNode bundle, Random random) {
        var copy = bundle.deepCopy();
        List<JsonNode> containers = new ArrayList<>();
        collect(copy, containers);
        var chosen = containers.get(random.nextInt(containers.size()));
        var what =
                chosen instanceof ArrayNode list ? list(kind, list, random) : object(kind, (ObjectNode) chosen, random);
        return new Edit(kind, what, copy.toString());
    }

    private static void collect(JsonNode value, List<JsonNode> containers) {
        if (!value.isEmpty()) {
            containers.add(value);
            value.forEach(inner -> collect(inner, containers));
        }
    }

    private static String list(Kind kind, ArrayNode list, Random random) {
        int one = random.nextInt(list.size());
        int other = random.nextInt(list.size());
        var kept = list.get(one);
        switch (kind) {
            case DELETE -> list.remove(one);
            case DOUBLE -> list.insert(other, kept.deepCopy());
            case REORDER -> {
                list.set(one, list.get(other));
                list.set(other, kept);
            }
            case CHANGE, TRUNCATE, FLIP -> list.set(one, other(kept, random));
        }
        return "[" + one + "," + other + "] " + kept;
    }

    private static String object(Kind kind, ObjectNode object, Random random) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        var one = names.get(random.nextInt(names.size()));
        var other = names.get(random.nextInt(names.size()));
        var kept = object.get(one);
        switch (kind) {
            case DELETE -> object.remove(one);
            case DOUBLE -> object.set(one + "2", kept);
            case REORDER -> {
                object.set(one, object.get(other));
                object.set(other, kept);
            }
            case CHANGE, TRUNCATE, FLIP -> object.set(one, other(kept, random));
        }
        return one + "," + other + " " + kept;
    }

    private static JsonNode other(JsonNode value, Random random) {
        if (value.isNumber()) {
            var by = new BigDecimal(random.nextBoolean() ? "1" : "0.0000000000001");
            return value.decimalValue().add(by).scale() == 0
                    ? IntNode.valueOf(value.intValue() + 1)
                    : DecimalNode.valueOf(value.decimalValue().add(by));
        }
        if (value.isTextual() && !value.textValue().isEmpty()) {
            var text = new StringBuilder(value.textValue());
            int place = random.nextInt(text.length());
            text.setCharAt(place, (char) (text.charAt(place) ^ 1));
            return TextNode.valueOf(text.toString());
        }
        return TextNode.valueOf(random.nextBoolean() ? "" : "x");
    }
}
