package khrongkan.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import khrongkan.kit.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a list that is longer than it may be before its items are looked at: the validator compares what is wrong with
 * each item to all others, so that ten thousand empty texts would keep it busy for half a minute.
 */
class BoundedLists extends BeanDeserializerModifier {

    /** How long a list may be of which nothing is said. */
    private static final int MOST = 1_000;

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config, CollectionType type, BeanDescription described, JsonDeserializer<?> usual) {
        return new Bounded(usual, MOST);
    }

    private static final class Bounded extends DelegatingDeserializer {

        private final int most;

        Bounded(JsonDeserializer<?> usual, int most) {
            super(usual);
            this.most = most;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> usual) {
            return new Bounded(usual, most);
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
                throws JsonMappingException {
            var size = property == null ? null : property.getAnnotation(Size.class);
            var type = property == null ? context.getContextualType() : property.getType();
            return new Bounded(
                    context.handleSecondaryContextualization(_delegatee, property, type),
                    size == null ? MOST : Math.min(MOST, size.max()));
        }

        @Override
        public @Nullable Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var read = super.deserialize(json, context);
            if (read instanceof Collection<?> items && items.size() > most) {
                throw Refusal.invalid("", "size", Map.of("min", 0, "max", most));
            }
            return read;
        }
    }
}
