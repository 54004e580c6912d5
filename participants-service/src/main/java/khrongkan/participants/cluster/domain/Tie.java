package khrongkan.participants.cluster.domain;

/** What ties two members of a cluster together. */
public enum Tie {
    SUPPLIES(true),
    ADVISES(true),
    FUNDS(true),
    BUYS_JOINTLY(false),
    SELLS_JOINTLY(false),
    SHARES_EQUIPMENT(false),
    EXCHANGES_KNOWLEDGE(false),
    OTHER(false);

    private final boolean directed;

    Tie(boolean directed) {
        this.directed = directed;
    }

    /** Whether it goes from the one to the other, and not both ways. */
    public boolean isDirected() {
        return directed;
    }
}
