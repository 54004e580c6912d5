package khrongkan.budget.rate;

import java.util.List;

/** The columns of a file of rates, in the order in which they are written. */
final class RateColumns {

    static final String REGIME = "regime";
    static final String REGIME_TITLE = "regimeTitle";
    static final String LETTER = "letter";
    static final String OFFICE = "office";
    static final String CODE = "code";
    static final String NAME_TH = "nameTh";
    static final String NAME_EN = "nameEn";
    static final String UNIT = "unit";
    static final String BASIS = "basis";
    static final String CEILING = "ceiling";
    static final String VENUE = "venue";
    static final String CLASS = "trainingClass";
    static final String SESSION = "sessionKind";
    static final String FROM = "effectiveFrom";
    static final String TO = "effectiveTo";
    static final String SOURCE = "source";
    static final String SURE = "sure";
    static final String VERIFIED = "verified";
    static final String NOTE = "note";

    static final List<String> ALL = List.of(
            REGIME,
            REGIME_TITLE,
            LETTER,
            OFFICE,
            CODE,
            NAME_TH,
            NAME_EN,
            UNIT,
            BASIS,
            CEILING,
            VENUE,
            CLASS,
            SESSION,
            FROM,
            TO,
            SOURCE,
            SURE,
            VERIFIED,
            NOTE);

    private RateColumns() {}
}
