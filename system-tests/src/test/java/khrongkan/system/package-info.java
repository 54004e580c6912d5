/** Journeys through the gateway: the packaged services, a real PostgreSQL, nothing of our own replaced. */
package khrongkan.system;
