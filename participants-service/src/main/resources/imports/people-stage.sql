-- What the rows of a file of people say.

create temp table import_row (
    row_no integer, ref uuid, name_key text, phone_number text, email text, place_given boolean, place_key text,
    schemes text[], numbers text[], content text, faults text) on commit drop;

create temp table import_settled (row_no integer, verdict text, id uuid) on commit drop;
