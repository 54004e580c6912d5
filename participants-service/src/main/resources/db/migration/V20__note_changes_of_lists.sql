-- Each list notes its changes (ADR 0022). What an item shows of other records is a change of the item too; what follows
-- the caller or the hour (actions, labels, days left, the expiry of a consent) is not.

-- The numbers of an organisation are never written without its own row.
select note_changes('organization', 'organization', id => 'r.id', office => 'r.office', merged => 'r.merged_into');
-- Of a record that was merged and made anonymous nothing is told but its id.
select note_changes('person', 'person', id => 'r.id', office => 'r.office',
    listed => 'r.merged_into is null or r.anonymised_at is null', merged => 'r.merged_into');
select note_changes('membership', 'person-membership', id => 'r.id', scope => 'r.person_id');
select note_changes('membership', 'organization-membership', id => 'r.id', scope => 'r.organization_id');

select note_changes('cluster', 'cluster', id => 'r.id', office => 'r.office');
select note_changes('cluster_member', 'cluster-member', id => 'r.id', scope => 'r.cluster_id');
select note_changes('cluster_member', 'organization-cluster', id => 'r.id', scope => 'r.organization_id');
select note_changes('cluster_link', 'cluster-link', id => 'r.id', scope => 'r.cluster_id');
-- A link holds on a day on which both its ends are members.
select note_part_changes('cluster_member', 'cluster-link', id =>
    'unnest(array(select l.id from cluster_link l where l.cluster_id = r.cluster_id
                  and r.organization_id in (l.organization_id, l.to_organization_id)))');

select note_changes('seminar', 'seminar', id => 'r.id', office => 'r.office');
select note_changes('registration', 'registration', id => 'r.id', scope => 'r.seminar_id');
select note_changes('scan', 'scan', id => 'r.id', scope => 'r.seminar_id');
select note_changes('list_revision', 'list-revision', id => 'r.number', scope => 'r.seminar_id');
select note_changes('certificate', 'certificate', id => 'r.id', scope => 'r.seminar_id');
create index certificate_by_registration on certificate (registration_id);
select note_part_changes('registration', 'certificate', id =>
    'unnest(array(select c.id from certificate c where c.registration_id = r.id))');

select note_changes('duplicate', 'duplicate', id => 'r.id', office => 'r.office');
select note_changes('change_request', 'change-request', id => 'r.id', office => 'r.office');
select note_changes('change_request', 'own-change-request', id => 'r.id', scope => 'r.proposer');
-- Who reads all offices sees also what was done in none.
select note_changes('export_log', 'export', id => 'r.id', office => 'coalesce(r.office, '''')');
select note_changes('personal_read', 'read', id => 'r.id', office => 'coalesce(r.office, '''')');
select note_changes('purge', 'purge', id => 'r.id', office => 'r.office');
select note_changes('erasure_request', 'erasure-request', id => 'r.id', office => 'r.office');
select note_changes('privacy_notice', 'privacy-notice', id => 'r.id', office => 'r.office');
select note_changes('consent', 'consent', id => 'r.id', scope => 'r.person_id');

-- The history of a cluster is a list. The rest of the book of changes is none, and an import writes very much of it.
create function note_history_change() returns trigger language plpgsql as $$
declare
    noted timestamptz := change_begins();
begin
    insert into change_log (list, id, scope, changed_at, deleted)
    values ('history', new.id, new.subject_id, noted, false)
    on conflict on constraint change_log_pkey do update set changed_at = excluded.changed_at;
    return null;
end $$;

create trigger note_history_change after insert or update on change for each row
    when (new.subject in ('CLUSTER', 'CLUSTER_MEMBER', 'CLUSTER_LINK')) execute function note_history_change();

insert into change_log (list, id, scope, changed_at, deleted)
select 'history', id, subject_id, change_begins(), false from change
where subject in ('CLUSTER', 'CLUSTER_MEMBER', 'CLUSTER_LINK');

-- That an organisation came to a list, changed on it or left it: who is expected at two places follows from this.
create function note_attending(seminars uuid[], organizations uuid[]) returns void language sql volatile as $$
    insert into change_log as log (list, id, scope, changed_at, deleted)
    select distinct 'attending', organization, seminar, noted, false
    from unnest(seminars, organizations) as a (seminar, organization), change_begins() as noted
    order by organization, seminar
    on conflict on constraint change_log_pkey do update
        set changed_at = greatest(excluded.changed_at, log.changed_at + interval '1 microsecond')
$$;

create function note_attending_change() returns trigger language plpgsql as $$
begin
    if tg_op <> 'DELETE' then
        perform note_attending(array_agg(seminar_id), array_agg(organization_id)) from added;
    end if;
    if tg_op <> 'INSERT' then
        perform note_attending(array_agg(seminar_id), array_agg(organization_id)) from removed;
    end if;
    return null;
end $$;

select note_by_triggers('registration', 'note_attending_change');
select note_attending(array_agg(seminar_id), array_agg(organization_id)) from registration;

-- Items that show the name of a record: lines of lists and certificates. Called under the locks of their seminars.
create function note_lines_of(organizations uuid[]) returns void language sql volatile as $$
    update change_log log
    set changed_at = greatest(noted, log.changed_at + interval '1 microsecond')
    from (select l.list, l.id, l.scope
          from registration r
          left join certificate c on c.registration_id = r.id
          join change_log l on (l.list, l.id) in (('registration', r.id::text), ('certificate', c.id::text))
          where r.organization_id = any (organizations)
          order by l.list, l.id, l.scope for update of l) held, change_begins() as noted
    where (log.list, log.id, log.scope) = (held.list, held.id, held.scope)
$$;

-- Possible duplicates show both names.
create index duplicate_by_second on duplicate (second_id);

create function note_names_of_duplicates() returns trigger language plpgsql as $$
declare
    noted timestamptz := change_begins();
begin
    update change_log log
    set changed_at = greatest(noted, log.changed_at + interval '1 microsecond')
    from (select l.id, l.scope
          from change_log l
          where l.list = 'duplicate' and l.id in (
              select id::text from duplicate where first_id = new.id union select id::text from duplicate where second_id = new.id)
          order by l.id, l.scope for update) held
    where log.list = 'duplicate' and (log.id, log.scope) = (held.id, held.scope);
    return null;
end $$;

create trigger note_names_of_duplicates after update of name on organization for each row
    when (old.name is distinct from new.name) execute function note_names_of_duplicates();
create trigger note_names_of_duplicates after update of prefix, given_name, middle_name, family_name on person for each row
    when ((old.prefix, old.given_name, old.middle_name, old.family_name)
          is distinct from (new.prefix, new.given_name, new.middle_name, new.family_name))
    execute function note_names_of_duplicates();

-- No list is read by a time of its own any more; files of organisations and people are, of all offices or one.
drop index organization_by_change, person_by_change, seminar_by_change, seminar_by_change_everywhere, registration_by_change,
    cluster_by_change, cluster_by_change_everywhere, change_request_by_change, change_request_by_change_everywhere,
    change_request_by_proposer_and_change;
