-- What becomes of each row: first the organisation it names, by number or else by name; then the person, by id or else by
-- name with the same telephone, e-mail or organisation.

analyze import_row;

create temp table import_place on commit drop as
select distinct r.row_no, i.organization_id
  from import_row r
 cross join unnest(r.schemes, r.numbers) as n (scheme, value)
  join organization_identifier i
    on i.office = current_setting('khrongkan.office') and i.scheme = n.scheme and i.value = n.value
 where r.faults is null
union
select r.row_no, o.id
  from import_row r
  join organization o on o.office = current_setting('khrongkan.office') and o.name_key = r.place_key and o.merged_into is null
 where r.faults is null and r.place_given and cardinality(r.schemes) = 0;

create index on import_place (row_no);
analyze import_place;

create temp table import_meant on commit drop as
select r.row_no, p.id, true as sure
  from import_row r
  join person p on p.id = r.ref and p.office = current_setting('khrongkan.office') and p.merged_into is null
 where r.faults is null;

insert into import_meant
select row_no, id, agrees or not comparable
  from (select *, bool_or(agrees) over (partition by row_no) as some_agree
          from (select r.row_no, p.id,
                       coalesce(r.phone_number = p.phone_number, false)
                           or coalesce(lower(r.email) = lower(p.email), false)
                           or exists (select
                                        from import_place l
                                        join membership m using (organization_id)
                                       where l.row_no = r.row_no and m.person_id = p.id) as agrees,
                       (r.phone_number <> p.phone_number) is not null
                           or (r.email <> p.email) is not null
                           or (r.place_given
                               and exists (select from membership m where m.person_id = p.id)) as comparable
                  from import_row r
                  join person p on p.office = current_setting('khrongkan.office') and p.name_key = r.name_key
                       and p.merged_into is null
                 where r.faults is null and r.ref is null) named) compared
 where agrees or not some_agree;

create temp table import_verdict on commit drop as
with meant as (
    select row_no, array_agg(id order by id) as ids, bool_and(sure) as sure from import_meant group by row_no
), place as (
    select row_no, array_agg(organization_id order by organization_id) as ids from import_place group by row_no
), judged as (
    select r.row_no, r.name_key, r.phone_number, m.ids[1] as id, l.ids[1] as organization_id,
           case
               when r.faults is not null then r.faults
               when r.place_given and l.ids is null then
                   '[{"column":"organization","code":"unknown-organization","values":{}}]'
               when cardinality(l.ids) > 1 then
                   jsonb_build_array(jsonb_build_object('column', 'organization', 'code', 'ambiguous', 'values',
                       jsonb_build_object('count', cardinality(l.ids), 'candidates',
                                          array_to_string(l.ids[1:10], ', '))))::text
               when r.ref is not null and m.ids is null then '[{"column":"id","code":"unknown-record","values":{}}]'
               when cardinality(m.ids) > 1 then
                   jsonb_build_array(jsonb_build_object('column', 'givenName', 'code', 'ambiguous', 'values',
                       jsonb_build_object('count', cardinality(m.ids), 'candidates',
                                          array_to_string(m.ids[1:10], ', '))))::text
               when not m.sure then
                   jsonb_build_array(jsonb_build_object('column', 'givenName', 'code', 'possible-duplicate', 'values',
                       jsonb_build_object('candidates', array_to_string(m.ids, ', '))))::text
           end as faults
      from import_row r
      left join meant m using (row_no)
      left join place l using (row_no)
), marked as (
    select *, case when faults is null then
               min(row_no) filter (where faults is null)
                   over (partition by id, organization_id,
                                      case when id is null then name_key end collate "C",
                                      case when id is null then phone_number end collate "C") end as first
      from judged
), whole as (
    select row_no, id, organization_id,
           coalesce(faults, case when first < row_no then
               jsonb_build_array(jsonb_build_object('column', 'givenName', 'code', 'duplicate-row', 'values',
                   jsonb_build_object('row', first)))::text end) as faults
      from marked
)
select row_no, case when faults is null then id end as id, organization_id, faults,
       case when faults is not null then 'REFUSED' when id is null then 'CREATE' else 'MATCHED' end as verdict
  from whole;

analyze import_verdict;
