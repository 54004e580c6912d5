/** Where seminars are kept, and where their places are given away one after another. */
@NullMarked
package khrongkan.participants.seminar.store;

import org.jspecify.annotations.NullMarked;
