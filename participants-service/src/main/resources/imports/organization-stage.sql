-- What the rows of a file of organisations say. The columns of an organisation are those of its own table.

create temp table import_row on commit drop as
select 0 as row_no, id as ref, id, id as change_id, false as kind_given, null::text[] as schemes,
       null::text[] as numbers, ''::text as content, ''::text as faults,
       {columns}
  from organization
 limit 0;

create temp table import_settled (row_no integer, verdict text, id uuid) on commit drop;
