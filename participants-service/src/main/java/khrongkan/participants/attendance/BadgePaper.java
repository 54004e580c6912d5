package khrongkan.participants.attendance;

import java.util.List;
import java.util.stream.IntStream;
import khrongkan.print.Template;

/**
 * Badges to cut out.
 *
 * @param rows two beside each other; in the last row there may be one
 */
public record BadgePaper(String title, List<List<Badge>> rows) {

    static final Template FORM = Template.beside(BadgePaper.class, "badges.html");

    static BadgePaper of(String title, List<Badge> badges) {
        var rows = IntStream.range(0, (badges.size() + 1) / 2)
                .mapToObj(row -> badges.subList(2 * row, Math.min(2 * row + 2, badges.size())))
                .toList();
        return new BadgePaper(title, rows);
    }
}
