-- A name is searched by grams: three letters in a row, of its letters and, marked with ~, of its sound. A gram is kept
-- with its office and the shard of the record. Shards grow by four, from 1 of 256 records (4) to 3 of 4 (0): a search
-- reads the small ones first and stops when it has enough, so no frequent gram is ever read to its end.

create function search_shard(id uuid) returns text language sql immutable strict parallel safe
return case
    when get_byte(uuid_send(id), 15) = 0 then '4'
    when get_byte(uuid_send(id), 15) < 4 then '3'
    when get_byte(uuid_send(id), 15) < 16 then '2'
    when get_byte(uuid_send(id), 15) < 64 then '1'
    else '0'
end;

-- Not for parallel plans: a search is too short for the start of a worker.
create function search_grams(place text, form text) returns bigint[] language plpgsql immutable strict as $$
declare
    letters text[] := string_to_array(form, null);
    grams bigint[] := '{}';
begin
    for i in 1 .. cardinality(letters) - 2 loop
        grams[i] := hashtextextended(place || letters[i] || letters[i + 1] || letters[i + 2], 0);
    end loop;
    return grams;
end $$;

create function search_grams(office text, id uuid, letters text, sound text) returns bigint[] language sql immutable strict
return search_grams(office || search_shard(id), letters) || search_grams(office || search_shard(id) || '~', sound);

-- At the most eight of a long pattern: more would be read without finding less.
create function search_wanted(place text, pattern text) returns bigint[] language plpgsql immutable strict as $$
declare
    grams bigint[] := search_grams(place, pattern);
    count integer := cardinality(grams);
begin
    if count <= 8 then
        return grams;
    end if;
    return array(select grams[1 + i * (count - 1) / 7] from generate_series(0, 7) as i);
end $$;

alter table organization
    add column search_core  text collate "C",
    add column search_text  text collate "C",
    add column search_sound text collate "C";
alter table person
    add column search_core  text collate "C",
    add column search_text  text collate "C",
    add column search_sound text collate "C";

create index organization_by_grams on organization
    using gin (search_grams(office, id, search_text, search_sound)) with (gin_pending_list_limit = 256);
create index organization_by_core on organization (office, search_core);
create index organization_unfolded on organization (id) where search_text is null;
drop index organization_by_part_of_name;

create index person_by_grams on person
    using gin (search_grams(office, id, search_text, search_sound)) with (gin_pending_list_limit = 256);
create index person_by_core on person (office, search_core);
create index person_unfolded on person (id) where search_text is null;
drop index person_by_part_of_name;
