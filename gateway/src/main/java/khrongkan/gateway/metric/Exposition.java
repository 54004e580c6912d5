package khrongkan.gateway.metric;

/** Figures in the text form of Prometheus, version 0.0.4. */
public final class Exposition {

    /** The media type. */
    public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final StringBuilder text = new StringBuilder(8192);

    /** What kind of figure the following lines are. */
    public Exposition family(String name, String kind, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(kind).append('\n');
        return this;
    }

    /** One figure; names and values of its labels in turn. They are the operator's own words, never a caller's. */
    public Exposition line(String name, double value, String... labels) {
        return written(name, Double.toString(value), labels);
    }

    /** One figure that is a number of things. */
    public Exposition line(String name, long value, String... labels) {
        return written(name, Long.toString(value), labels);
    }

    private Exposition written(String name, String value, String... labels) {
        text.append(name);
        for (int i = 0; i < labels.length; i += 2) {
            text.append(i == 0 ? '{' : ',').append(labels[i]).append("=\"");
            text.append(labels[i + 1].replaceAll("[\"\\\\\n]", "_")).append('"');
        }
        if (labels.length > 0) {
            text.append('}');
        }
        text.append(' ').append(value).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
