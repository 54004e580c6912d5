package khrongkan.approval.pack;

import java.io.IOException;

/** A document as it was written into an archive. */
record Written(Part part, long size, String sha256) {

    /**
     * What was measured of a document.
     *
     * @throws IOException where it is not what was kept
     */
    static Written of(Part part, Measured measured) throws IOException {
        var sha256 = measured.sha256();
        var kept = part.attachment();
        if (kept != null && !kept.sha256().equals(sha256)) {
            throw new IOException("attachment " + kept.id() + " is damaged: its digest is " + sha256);
        }
        return new Written(part, measured.size(), sha256);
    }
}
