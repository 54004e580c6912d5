package khrongkan.participants.privacy.retention;

import java.io.Serializable;

/** An office, or all of them by the empty text, and a field. */
record RetentionRuleKey(String office, RetainedField field) implements Serializable {}
