package khrongkan.approval.attachment;

/** What a scanner of the office said of a file. This service has none of its own and says so. */
public enum ScanState {
    NOT_SCANNED,
    CLEAN,
    INFECTED
}
