/** The whole system on one machine: a real PostgreSQL, an OpenID Connect issuer and the four services as processes. */
@NullMarked
package khrongkan.local;

import org.jspecify.annotations.NullMarked;
