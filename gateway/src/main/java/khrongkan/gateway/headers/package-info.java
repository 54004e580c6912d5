/** What the gateway adds to every answer, whoever gave it. */
@NullMarked
package khrongkan.gateway.headers;

import org.jspecify.annotations.NullMarked;
