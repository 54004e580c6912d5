/** One description of all services, put together from what each one's build wrote and its classes tell. */
@NullMarked
package khrongkan.description;

import org.jspecify.annotations.NullMarked;
