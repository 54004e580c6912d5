package khrongkan.approval.template.domain;

/** What an attachment is to a proposal. */
public enum AttachmentKind {
    COVER_MEMO,
    PROJECT_PLAN,
    AGENDA,
    TARGET_LIST,
    QUOTATION,
    CONSENT,
    SIGNED_PAPER,
    SIGN_IN_SHEET,
    RECEIPT,
    PHOTO,
    REPORT,
    OTHER
}
