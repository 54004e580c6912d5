-- Enters the new organisations of a file, their numbers, and the line of each in the book of changes.

insert into organization (id, office, version, created_at, changed_at, {columns})
select r.id, current_setting('khrongkan.office'), 0,
       current_setting('khrongkan.at')::timestamptz, current_setting('khrongkan.at')::timestamptz, {columns}
  from import_row r
  join import_verdict v using (row_no)
 where v.verdict = 'CREATE'
 order by r.id;

-- Until the transaction ends nobody else counts these rows: the planner would take a register that was empty for an empty
-- one, and look every organisation of the numbers below up through a whole index.
analyze organization (id);

insert into organization_identifier (organization_id, scheme, value, office)
select r.id, n.scheme, n.value, current_setting('khrongkan.office')
  from import_number n
  join import_row r using (row_no)
  join import_verdict v using (row_no)
 where v.verdict = 'CREATE'
 order by r.id;

insert into change (id, office, subject, subject_id, action, actor, at, after)
select r.change_id, current_setting('khrongkan.office'), 'ORGANIZATION', r.id, 'IMPORT_CREATE',
       current_setting('khrongkan.actor'), current_setting('khrongkan.at')::timestamptz, r.content::jsonb
  from import_row r
  join import_verdict v using (row_no)
 where v.verdict = 'CREATE'
 order by r.id;

insert into import_settled
select v.row_no, v.verdict, r.id from import_verdict v join import_row r using (row_no) where v.verdict = 'CREATE';
