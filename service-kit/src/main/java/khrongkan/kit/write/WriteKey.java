package khrongkan.kit.write;

/**
 * What tells one write from another.
 *
 * @param caller who writes; two callers may use the same key, and one for two offices
 * @param key the {@code Idempotency-Key}
 * @param fingerprint SHA-256 over method, path and body
 */
record WriteKey(String caller, String key, String fingerprint) {}
