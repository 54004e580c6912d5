package khrongkan.approval.attachment;

import khrongkan.approval.template.domain.AttachmentKind;

/** What is said of a file that is sent. */
record AddAttachment(AttachmentKind kind, String name) {}
