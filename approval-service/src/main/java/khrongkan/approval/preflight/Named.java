package khrongkan.approval.preflight;

/** A value that has a text of its own in each language. */
record Named(String key) {}
