/**
 * How every service tells what was changed in its lists since a time, without overlooking anything: {@code changedSince}.
 *
 * <p>A list takes part in two steps. Its migration names the table that it shows, and the parts that show in its items:
 *
 * <pre>{@code
 * select note_changes('fund', 'fund', id => 'r.id', office => 'r.office');
 * select note_changes('receipt', 'receipt', id => 'r.id', scope => 'r.budget_id');
 * select note_changes('person', 'person', id => 'r.id', office => 'r.office',
 *     listed => 'r.erased_at is null', merged => 'r.merged_into');
 * select note_part_changes('person_identifier', 'person', id => 'r.person_id');
 * }</pre>
 *
 * <p>and its reader asks the log first, then for the items by their ids, under the same filters as ever:
 *
 * <pre>{@code
 * return log.of("fund", caller.readableOffice(), query)
 *         .map(changed -> changed.page(rows.all(changed.uuids(), filter), Fund::id))
 *         .orElseGet(() -> rows.page(query, filter));
 * }</pre>
 *
 * <p>What was changed and is not among the items, because it is deleted, merged or not what the filters ask for, is told in
 * {@code deleted}: a copy of a filtered list loses what has left it. The log is written by triggers of the database, one
 * statement each, so that no way of writing can forget it.
 */
@NullMarked
package khrongkan.kit.sync;

import org.jspecify.annotations.NullMarked;
