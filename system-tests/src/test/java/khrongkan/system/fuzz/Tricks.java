package khrongkan.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** All that can be done wrong in one operation's requests, read out of its description. */
public final class Tricks {

    private final Document document;
    private final List<String> foreign;

    /**
     * Knows the description.
     *
     * @param foreign ids of another office's things
     */
    public Tricks(Document document, List<String> foreign) {
        this.document = document;
        this.foreign = List.copyOf(foreign);
    }

    /** Each trick at each place. */
    public List<Mutation> all(Draft usual) {
        var operation = usual.operation;
        List<Mutation> tricks = new ArrayList<>(ParamTricks.of(document, operation, foreign));
        tricks.addAll(HeaderTricks.of(operation));
        if (!document.types(operation).isEmpty()) {
            tricks.addAll(BodyTricks.of(usual.json != null));
        }
        if (usual.json != null) {
            tricks.addAll(FieldTricks.of(full(usual)));
        } else if (!document.types(operation).isEmpty()) {
            tricks.addAll(FileTricks.all());
        }
        return tricks;
    }

    /** Of each kind so many as chance chooses; over all operations, every trick comes. */
    public List<Mutation> some(Draft usual, Random random) {
        var all = all(usual);
        Collections.shuffle(all, random);
        Map<Mutation.Kind, Integer> chosen = new EnumMap<>(Mutation.Kind.class);
        return all.stream()
                .filter(trick -> chosen.merge(trick.kind(), 1, Integer::sum) <= share(trick.kind()))
                .toList();
    }

    /** A part of all tricks, each alone and each together with another. */
    public List<Mutation> slice(Draft usual, Random random, int slice, int slices) {
        var all = all(usual);
        Collections.shuffle(all, random);
        List<Mutation> part = new ArrayList<>();
        for (int i = slice; i < all.size(); i += slices) {
            part.add(all.get(i));
            part.add(all.get(i).and(all.get(random.nextInt(all.size()))));
        }
        return part;
    }

    private static int share(Mutation.Kind kind) {
        return switch (kind) {
            case PATH, QUERY, HEADER -> 6;
            case BODY -> 10;
            case FIELD -> 25;
        };
    }

    /** The body with every field that the description knows. */
    public JsonNode full(Draft usual) {
        return document.schema(usual.operation)
                .map(schema -> new Bodies(document).full(schema, usual.json))
                .orElse(MissingNode.getInstance());
    }
}
