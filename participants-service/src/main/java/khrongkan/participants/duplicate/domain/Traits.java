package khrongkan.participants.duplicate.domain;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import khrongkan.participants.search.domain.Register;
import khrongkan.thai.SoundAlike;
import org.jspecify.annotations.Nullable;

/**
 * That of a record by which it is compared with another.
 *
 * @param name the whole name in its plain form
 * @param core its letters without titles
 * @param sound how it sounds without titles
 * @param numbers the figures in it, of which a difference tells two apart
 * @param identifiers its number in each register
 */
public record Traits(
        String name,
        String core,
        String sound,
        List<String> numbers,
        @Nullable String phone,
        @Nullable String subdistrict,
        Map<String, String> identifiers) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    public Traits {
        numbers = List.copyOf(numbers);
        identifiers = Map.copyOf(identifiers);
    }

    /** The traits of a record of this name. */
    public static Traits of(
            Register register,
            String name,
            @Nullable String phone,
            @Nullable String subdistrict,
            Map<String, String> identifiers) {
        var core = register.core(name);
        var plain = SoundAlike.plain(name);
        var numbers = NUMBER.matcher(plain).results().map(MatchResult::group).toList();
        return new Traits(
                plain, SoundAlike.letters(core), SoundAlike.sound(core), numbers, phone, subdistrict, identifiers);
    }

    /** Whether they have different numbers of one register: then they are two, whatever their names. */
    boolean contradicts(Traits other) {
        return !numbers.equals(other.numbers)
                || identifiers.entrySet().stream()
                        .anyMatch(own ->
                                !own.getValue().equals(other.identifiers.getOrDefault(own.getKey(), own.getValue())));
    }
}
