package khrongkan.budget.calculation.domain;

/** What the training regulation allows to be claimed, each in its group. */
public enum Category {
    VENUE_DECOR(Group.OPERATING),
    CEREMONY(Group.OPERATING),
    MATERIAL(Group.SUPPLIES),
    CERTIFICATE(Group.SUPPLIES),
    PRINT(Group.OPERATING),
    BOOK(Group.SUPPLIES),
    COMM(Group.OPERATING),
    EQUIP_RENT(Group.OPERATING),
    BAG(Group.SUPPLIES),
    VISIT_GIFT(Group.OPERATING),
    SNACK(Group.OPERATING),
    SPEAKER(Group.REMUNERATION),
    MEAL(Group.OPERATING),
    ROOM(Group.OPERATING),
    TRANSPORT(Group.OPERATING),
    EXT_ALLOWANCE(Group.OPERATING);

    private final Group group;

    Category(Group group) {
        this.group = group;
    }

    /** The group under which forms print it. */
    public Group group() {
        return group;
    }
}
