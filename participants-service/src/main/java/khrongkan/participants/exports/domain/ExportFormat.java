package khrongkan.participants.exports.domain;

/** As what a register is exported. */
public enum ExportFormat {
    /** For people: opens in Excel, and comes in again by an import. */
    CSV("text/csv; charset=UTF-8", "csv"),
    /** The same as a workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** For machines: an object a line, the values as they are kept. */
    JSONL("application/x-ndjson", "jsonl");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The media type of the file. */
    public String mediaType() {
        return mediaType;
    }

    /** How the name of the file ends. */
    public String extension() {
        return extension;
    }
}
