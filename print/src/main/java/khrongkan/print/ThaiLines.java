package khrongkan.print;

import java.text.BreakIterator;
import java.util.Locale;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/** Thai is written without spaces between words: lines break where a dictionary finds the border of a word. */
final class ThaiLines implements LineBreakingStrategy {

    private static final Locale THAI = Locale.forLanguageTag("th");

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        var words = BreakIterator.getLineInstance(THAI);
        words.setText(text);
        return () -> {
            int next = words.next();
            return next == BreakIterator.DONE ? BreakPoint.getDonePoint() : new BreakPoint(next);
        };
    }
}
