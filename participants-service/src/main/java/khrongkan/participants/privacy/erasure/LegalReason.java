package khrongkan.participants.privacy.erasure;

/** Why data stays although its person asked to have it erased (Personal Data Protection Act, section 33). */
public enum LegalReason {
    /** Another law demands it, such as evidence of a payment. */
    LEGAL_DUTY,
    /** It was signed, and proves what was decided in an official task. */
    PUBLIC_TASK,
    /** It is needed for a claim in law. */
    LEGAL_CLAIM,
    /** Who asked could not prove to be the person. */
    IDENTITY_NOT_PROVEN
}
