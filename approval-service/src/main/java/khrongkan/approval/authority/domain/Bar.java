package khrongkan.approval.authority.domain;

/** Why a right does not serve for a matter on a day; the one that is nearest to serving first. */
public enum Bar {
    OVER_CEILING("over-ceiling"),
    OTHER_SUBJECT("subject-not-covered"),
    NOT_BEGUN("authority-not-begun"),
    ENDED("authority-ended"),
    REVOKED("authority-revoked");

    private final String code;

    Bar(String code) {
        this.code = code;
    }

    /** A stable name for callers to branch on. */
    public String code() {
        return code;
    }
}
