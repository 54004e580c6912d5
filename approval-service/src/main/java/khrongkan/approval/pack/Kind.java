package khrongkan.approval.pack;

import java.util.Locale;

/** What the documents of a pack are, in the order in which they stand in it. */
enum Kind {
    PROPOSAL("01-proposal"),
    NAME_LIST("02-name-list"),
    SIGN_IN_SHEET("03-sign-in-sheets/"),
    SIGNED_SHEET("04-signed-sheets/"),
    RECEIPT("05-receipts/"),
    OUTSIDERS("06-outsiders"),
    RECEIPT_SCAN("07-receipt-scans/"),
    SETTLEMENT("08-settlement"),
    CHECKLIST("09-checklist"),
    EVIDENCE("10-evidence"),
    ATTACHMENT("11-attachments/");

    private final String place;

    Kind(String place) {
        this.place = place;
    }

    /** The name of the only one of its kind. */
    String only(String extension) {
        return place + "." + extension;
    }

    /** The name of one of several. */
    String one(String name, String extension) {
        return place + name + "." + extension;
    }

    /** The name of the one that comes at this place among several, counted from 1. */
    String numbered(int number, String extension) {
        return one(String.format(Locale.ROOT, "%03d", number), extension);
    }
}
