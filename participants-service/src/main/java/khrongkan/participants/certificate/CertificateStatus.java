package khrongkan.participants.certificate;

/** Whether a certificate is in force. */
public enum CertificateStatus {
    AUTHENTIC,
    REVOKED
}
