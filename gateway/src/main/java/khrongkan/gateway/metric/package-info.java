/** What the gateway tells its operator in figures: counted as cheaply as it can be, put together when somebody asks. */
@NullMarked
package khrongkan.gateway.metric;

import org.jspecify.annotations.NullMarked;
