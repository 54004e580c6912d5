package khrongkan.participants.search;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import khrongkan.kit.text.Texts;
import khrongkan.participants.search.domain.Hit;
import khrongkan.participants.search.domain.Reason;

/**
 * What was found, as callers see it.
 *
 * @param truncated whether there are more than these
 */
public record SearchView(List<Item> items, boolean truncated) {

    static final String MANNER = "Also inside words, without titles, with other tone marks, or spelled in another way"
            + " that sounds alike. The best come first, each with the reason why it was found; `truncated` says that"
            + " there are more.";

    /** A record and why it was found. */
    public record Item(UUID id, String office, String name, Match match) {}

    /**
     * Why a record was found.
     *
     * @param field the part of the record that answers
     * @param text the reason in the caller's language
     */
    public record Match(Reason reason, String field, String text) {}

    static SearchView of(NameSearch.Found found, Locale language) {
        return new SearchView(
                found.hits().stream().map(hit -> item(hit, language)).toList(), found.truncated());
    }

    private static Item item(Hit hit, Locale language) {
        var text = Texts.of("reason." + hit.reason().name(), language);
        return new Item(hit.id(), hit.office(), hit.name(), new Match(hit.reason(), hit.field(), text));
    }
}
