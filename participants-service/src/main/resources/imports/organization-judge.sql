-- What becomes of each row: found by its id, else by its numbers, else by its name; all rows in few questions.

create temp table import_number on commit drop as
select r.row_no, n.scheme, n.value
  from import_row r
 cross join unnest(r.schemes, r.numbers) as n (scheme, value)
 where r.faults is null;

analyze import_row;
analyze import_number;

create temp table import_meant on commit drop as
select r.row_no, o.id, true as sure
  from import_row r
  join organization o on o.id = r.ref and o.office = current_setting('khrongkan.office') and o.merged_into is null
 where r.faults is null
union
select n.row_no, i.organization_id, true
  from import_number n
  join import_row r using (row_no)
  join organization_identifier i
    on i.office = current_setting('khrongkan.office') and i.scheme = n.scheme and i.value = n.value
 where r.ref is null;

analyze import_meant;

-- By name: the same telephone or place says that it is the same, nothing to compare leaves the name alone to say it,
-- and another telephone or house says that it may be another. Another subdistrict, or another number of one register,
-- says that it is another.
insert into import_meant
select row_no, id, agrees or not comparable
  from (select *, bool_or(agrees) over (partition by row_no) as some_agree
          from (select r.row_no, o.id,
                       coalesce(r.phone_number = o.phone_number, false)
                           or coalesce(r.subdistrict = o.subdistrict, false)
                           or coalesce(r.line = o.line, false) as agrees,
                       (r.phone_number <> o.phone_number) is not null
                           or (r.line <> o.line) is not null as comparable
                  from import_row r
                  join organization o on o.office = current_setting('khrongkan.office') and o.name_key = r.name_key
                       and o.merged_into is null
                 where r.faults is null and r.ref is null
                   and not exists (select from import_meant m where m.row_no = r.row_no)
                   and (r.subdistrict <> o.subdistrict) is not true
                   and not exists (select
                                     from import_number n
                                     join organization_identifier i on i.organization_id = o.id and i.scheme = n.scheme
                                    where n.row_no = r.row_no and i.value <> n.value)) named) compared
 where agrees or not some_agree;

create temp table import_verdict on commit drop as
with meant as (
    select row_no, array_agg(id order by id) as ids, bool_and(sure) as sure from import_meant group by row_no
), judged as (
    select r.row_no, r.name_key, coalesce(r.subdistrict, '') as place, cardinality(r.schemes) = 0 as numberless,
           m.ids[1] as id,
           case
               when r.faults is not null then r.faults
               when r.ref is not null and m.ids is null then '[{"column":"id","code":"unknown-record","values":{}}]'
               when cardinality(m.ids) > 1 then
                   jsonb_build_array(jsonb_build_object('column', 'name', 'code', 'ambiguous', 'values',
                       jsonb_build_object('count', cardinality(m.ids), 'candidates',
                                          array_to_string(m.ids[1:10], ', '))))::text
               when not m.sure then
                   jsonb_build_array(jsonb_build_object('column', 'name', 'code', 'possible-duplicate', 'values',
                       jsonb_build_object('candidates', array_to_string(m.ids, ', '))))::text
               when m.ids is null and not r.kind_given then '[{"column":"kind","code":"not-null","values":{}}]'
               when r.ref is not null and exists (
                       select
                         from import_number n
                         join organization_identifier i
                           on i.office = current_setting('khrongkan.office')
                              and i.scheme = n.scheme and i.value = n.value
                        where n.row_no = r.row_no and i.organization_id <> r.ref) then
                   '[{"column":"id","code":"number-taken","values":{}}]'
           end as faults
      from import_row r
      left join meant m using (row_no)
), marks as (
    select row_no, min(row_no) over (partition by id) as first from judged where faults is null and id is not null
    union all
    select n.row_no, min(n.row_no) over (partition by n.scheme collate "C", n.value collate "C")
      from import_number n join judged j using (row_no)
     where j.faults is null
    union all
    -- a row without any number is told from another by name and place alone
    select row_no, case when numberless then min(row_no) over same else min(row_no) filter (where numberless) over same end
      from judged
     where faults is null and id is null
    window same as (partition by name_key collate "C", place collate "C")
), earlier as (
    select row_no, min(first) as first from marks where first < row_no group by row_no
), whole as (
    select j.row_no, j.id,
           coalesce(j.faults, case when e.first is not null then
               jsonb_build_array(jsonb_build_object('column', 'name', 'code', 'duplicate-row', 'values',
                   jsonb_build_object('row', e.first)))::text end) as faults
      from judged j left join earlier e using (row_no)
)
select row_no, case when faults is null then id end as id, faults,
       case when faults is not null then 'REFUSED' when id is null then 'CREATE' else 'MATCHED' end as verdict
  from whole;

analyze import_verdict;
