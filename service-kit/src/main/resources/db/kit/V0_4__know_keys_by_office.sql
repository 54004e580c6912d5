-- Whose a kept answer is is whose work wrote it; none where the system did. Nobody finds the answer of another office by a
-- key, not even a machine that has both.
alter table idempotency_record
    add column office varchar(100) default nullif(current_setting('khrongkan.office', true), '*');
alter table idempotency_record drop constraint idempotency_record_pkey;
create unique index idempotency_record_known on idempotency_record (caller, key, office) nulls not distinct;
