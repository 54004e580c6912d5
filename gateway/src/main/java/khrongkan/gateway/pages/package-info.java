/** What the gateway shows by itself: the description of the API, and a page to read it. */
@NullMarked
package khrongkan.gateway.pages;

import org.jspecify.annotations.NullMarked;
