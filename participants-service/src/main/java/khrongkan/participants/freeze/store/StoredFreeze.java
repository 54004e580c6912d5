package khrongkan.participants.freeze.store;

import khrongkan.participants.freeze.domain.Freeze;

/** A freeze and the office whose seminar it is about. */
public record StoredFreeze(String office, Freeze freeze) {}
