package khrongkan.approval.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A search over proposals while it is put together: conditions, their values, an order. */
public final class Search {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String order;
    private final int fetch;

    /** A search in this order, for at most so many. */
    public Search(String order, int fetch) {
        this.order = order;
        this.fetch = fetch;
    }

    /** One more condition, with a value it names. */
    public Search and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    /** One more condition. */
    public Search and(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    String text() {
        return from() + " order by " + order;
    }

    String countText() {
        return "select count(*) " + from();
    }

    String countByStateText() {
        return "select p.state, count(*) " + from() + " group by p.state";
    }

    private String from() {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return "from ProposalEntity p" + where;
    }

    Map<String, Object> values() {
        return values;
    }

    int fetch() {
        return fetch;
    }
}
