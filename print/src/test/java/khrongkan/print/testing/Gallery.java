package khrongkan.print.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * The pictures of a module's papers that somebody looked at and found good, in {@code src/test/resources/pictures}. To
 * renew them: {@code ./mvnw test -pl print -Dtest='*Look*' -Dkhrongkan.pictures=renew}, and look at them.
 */
public final class Gallery {

    private static final Path KEPT = Path.of("src/test/resources/pictures");
    private static final Path DIFFERENT = Path.of("target/pictures");

    private Gallery() {}

    /** What looks different from what is kept; for each such page a picture of both is left in the target folder. */
    public static List<String> changes(String name, byte[] pdf, int dotsPerInch) throws IOException {
        var changes = new ArrayList<String>();
        var pages = Picture.of(pdf, dotsPerInch);
        for (int page = 1; page <= pages.size(); page++) {
            var file = name + "-" + page + ".png";
            if ("renew".equals(System.getProperty("khrongkan.pictures"))) {
                pages.get(page - 1).write(KEPT.resolve(file));
            } else {
                changed(file, pages.get(page - 1), changes);
            }
        }
        if (Files.exists(KEPT.resolve(name + "-" + (pages.size() + 1) + ".png"))) {
            changes.add(name + " has only " + pages.size() + " pages");
        }
        return changes;
    }

    private static void changed(String file, Picture now, List<String> changes) throws IOException {
        if (!Files.exists(KEPT.resolve(file))) {
            changes.add(file + " is not kept");
            now.write(DIFFERENT.resolve(file));
            return;
        }
        var before = Picture.read(KEPT.resolve(file));
        int squares = now.differences(before);
        if (squares > 0) {
            Files.createDirectories(DIFFERENT);
            ImageIO.write(now.against(before), "png", DIFFERENT.resolve(file).toFile());
            changes.add(file + " differs in " + squares + " squares, see " + DIFFERENT.resolve(file));
        }
    }
}
