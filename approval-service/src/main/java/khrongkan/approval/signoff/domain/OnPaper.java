package khrongkan.approval.signoff.domain;

import java.time.LocalDate;

/**
 * That a signature stands on paper, as the registry recorded it.
 *
 * @param signedOn the day written beside the signature
 * @param sha256 of the scan, in hexadecimal
 * @param reference where the scan and the paper are kept
 * @param recordedBy the subject who recorded it
 * @param recorderName as he was called
 */
public record OnPaper(LocalDate signedOn, String sha256, String reference, String recordedBy, String recorderName) {}
