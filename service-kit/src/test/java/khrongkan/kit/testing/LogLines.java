package khrongkan.kit.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What is logged below one name while this is open, each line with the ids it carries. */
public final class LogLines extends Handler implements AutoCloseable {

    private static final Formatter TEXT = new PatternFormatter("%s");

    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final Logger logger;

    private LogLines(Logger logger) {
        this.logger = logger;
    }

    /** One line and what the logs know it by. */
    public record Line(String text, String requestId, String caseReference) {}

    /** Listens from now on. */
    public static LogLines of(String name) {
        var listening = new LogLines(Logger.getLogger(name));
        listening.logger.addHandler(listening);
        return listening;
    }

    /** The lines of one request, oldest first. */
    public List<Line> carrying(String requestId) {
        return lines.stream().filter(line -> requestId.equals(line.requestId())).toList();
    }

    @Override
    public void publish(LogRecord logged) {
        var line = ExtLogRecord.wrap(logged);
        lines.add(new Line(TEXT.format(line), line.getMdc("X-Request-Id"), line.getMdc("X-Case-Reference")));
    }

    @Override
    public void flush() {
        // nothing waits
    }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
