-- Records whose {form} has a part inside, shard after shard, until there are enough. The window bounds what is read of
-- names that have all the grams of the part but not the part itself.
select found.id from unnest(cast(:offices as text[])) as place(code) cross join lateral (
    select id from (
        select t.id, t.{form} as form from {table}_search t
        where search_grams(t.office, t.id, t.search_text, t.search_sound) @> search_wanted(place.code || '4{mark}', :part)
        and t.merged_into is null limit :window) as shard4 where form like '%' || :part || '%'
    union all
    select id from (
        select t.id, t.{form} as form from {table}_search t
        where search_grams(t.office, t.id, t.search_text, t.search_sound) @> search_wanted(place.code || '3{mark}', :part)
        and t.merged_into is null limit :window) as shard3 where form like '%' || :part || '%'
    union all
    select id from (
        select t.id, t.{form} as form from {table}_search t
        where search_grams(t.office, t.id, t.search_text, t.search_sound) @> search_wanted(place.code || '2{mark}', :part)
        and t.merged_into is null limit :window) as shard2 where form like '%' || :part || '%'
    union all
    select id from (
        select t.id, t.{form} as form from {table}_search t
        where search_grams(t.office, t.id, t.search_text, t.search_sound) @> search_wanted(place.code || '1{mark}', :part)
        and t.merged_into is null limit :window) as shard1 where form like '%' || :part || '%'
    union all
    select id from (
        select t.id, t.{form} as form from {table}_search t
        where search_grams(t.office, t.id, t.search_text, t.search_sound) @> search_wanted(place.code || '0{mark}', :part)
        and t.merged_into is null limit :window) as shard0 where form like '%' || :part || '%'
) as found limit :most
