package khrongkan.kit.param;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import khrongkan.kit.refusal.Refusal;
import khrongkan.kit.refusal.Violation;
import org.jspecify.annotations.Nullable;

/** Reads ids, dates, numbers and enumerated values of a request; a bad one is refused by its name and rule. */
@Provider
public class NamedParams implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // the boxed type stands for the plain one too
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, @Nullable Type generic, Annotation @Nullable [] annotations) {
        var name = name(annotations);
        if (type == UUID.class) {
            return reading(name, text -> type.cast(uuid(text)));
        }
        if (type == LocalDate.class) {
            return reading(name, text -> type.cast(CommonEra.date(text)));
        }
        if (type == Instant.class) {
            return reading(name, text -> type.cast(CommonEra.instant(text)));
        }
        if (type == Boolean.class || type == boolean.class) {
            return reading(name, text -> (T) yesOrNo(text));
        }
        if (type == Integer.class || type == int.class) {
            return reading(name, text -> (T) whole(text));
        }
        if (type.isEnum()) {
            return reading(name, text -> constant(type, text));
        }
        return null;
    }

    private static String name(Annotation @Nullable [] annotations) {
        return Arrays.stream(annotations == null ? new Annotation[0] : annotations)
                .map(NamedParams::named)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("parameter");
    }

    private static String named(Annotation annotation) {
        if (annotation instanceof PathParam path) {
            return path.value();
        }
        if (annotation instanceof QueryParam query) {
            return query.value();
        }
        return annotation instanceof HeaderParam header ? header.value() : "";
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException bad) {
            throw Refusal.invalid("", "not-an-id", Map.of());
        }
    }

    private static Integer whole(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException bad) {
            throw Refusal.invalid("", "not-a-number", Map.of());
        }
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false", "0" -> false; // the framework asks for an absent plain boolean by "0"
            default -> throw Refusal.invalid("", "not-a-boolean", Map.of());
        };
    }

    private static <T> T constant(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("", "unknown-value", Map.of("allowed", allowed(type))));
    }

    private static String allowed(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static <T> ParamConverter<T> reading(String name, Function<String, T> read) {
        return new ParamConverter<>() {
            @Override
            public @Nullable T fromString(@Nullable String text) {
                if (text == null) {
                    return null;
                }
                try {
                    return read.apply(text);
                } catch (Refusal bad) {
                    throw Refusal.invalid(bad.violations().stream()
                            .map(fault -> new Violation(name, fault.code(), fault.values()))
                            .toList());
                }
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }
}
