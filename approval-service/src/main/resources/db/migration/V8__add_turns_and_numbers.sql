alter table proposal
    drop constraint proposal_state_check,
    add constraint proposal_state_check check (state in
        ('DRAFT', 'SUBMITTED', 'ENDORSED', 'APPROVED', 'RETURNED', 'REJECTED', 'CANCELLED', 'POSTPONED', 'CLOSED')),
    add check (state not in ('POSTPONED', 'CLOSED') or (approved_revision = revision and verification_code is not null)),
    add column postponed       boolean not null default false,
    add check (not postponed or approved_revision is not null),
    add column document_number varchar(100),
    add column document_date   date,
    add column number_key      varchar(100),
    add column number_year     integer,
    add check ((document_number is null) = (document_date is null)),
    add check ((document_number is null) = (number_key is null)),
    add check ((document_number is null) = (number_year is null)),
    add constraint document_number_is_unique unique (office, number_year, number_key);

create function refuse_other_number() returns trigger language plpgsql as $$
begin
    if old.document_number is not null
       and (old.document_number, old.document_date) is distinct from (new.document_number, new.document_date) then
        raise exception 'a document number is given once' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger document_number_is_given_once before update on proposal
    for each row execute function refuse_other_number();

-- A step back within a revision begins a new round: names that still count are carried into it, the others stay behind.
alter table signature
    drop constraint signature_hand_check,
    add constraint signature_hand_check check (hand in ('AUTHOR', 'PLAN', 'FINANCE', 'ENDORSER', 'APPROVER')),
    drop constraint signature_proposal_id_revision_person_key,
    drop constraint signature_proposal_id_revision_hand_key,
    add column round        integer not null default 0,
    add column authority_id uuid references authority,
    add column post_id      uuid references post,
    add column post_title   varchar(300),
    add column order_number varchar(200),
    -- Different people, and each hand once.
    add constraint signature_one_hand_per_person unique (proposal_id, revision, round, person),
    add constraint signature_one_person_per_hand unique (proposal_id, revision, round, hand),
    add check ((authority_id is null) = (post_id is null)),
    add check (hand not in ('PLAN', 'FINANCE') or post_id is not null),
    add check (capacity = 'OWN_POST' or order_number is not null);

alter table history
    add column authority_id uuid references authority,
    add column post_id      uuid references post,
    add column post_title   varchar(300),
    add column order_number varchar(200);
