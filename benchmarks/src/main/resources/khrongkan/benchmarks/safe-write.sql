-- What approval-service sends to its database for one endorsement under an idempotency key: every statement, in order, as
-- PostgreSQL logs them (log_statement = all), with literals for most of the values. The answer that is kept and the
-- signature over the entry, which the service computes in between, come in as variables.
\set n :n + 1
\set k :first + :n * :clients + :client_id
BEGIN;
select fingerprint, status, headers, body from idempotency_record where caller = 'endorser' and key = 'pgbench-' ||
    :k::text;
COMMIT;
BEGIN;
select pg_try_advisory_xact_lock(hashtextextended('endorser' || ' ' || 'pgbench-' || :k::text, 0));
select fingerprint, status, headers, body from idempotency_record where caller = 'endorser' and key = 'pgbench-' ||
    :k::text;
select pe1_0.id, pe1_0.amount, pe1_0.approved_revision, pe1_0.arrived_at, pe1_0.author, pe1_0.changed_at,
    pe1_0.copied_from, pe1_0.created_at, pe1_0.created_by, pe1_0.document, pe1_0.document_date,
    pe1_0.document_number, pe1_0.hold, pe1_0.last_submitted, pe1_0.number_key, pe1_0.number_year, pe1_0.office,
    pe1_0.postponed, pe1_0.revision, pe1_0.search, pe1_0.state, pe1_0.subject, pe1_0.turn, pe1_0.verification_code,
    pe1_0.version, pe1_0.waiting_post, pe1_0.way from proposal pe1_0 where pe1_0.id=lpad(to_hex(:k::bigint), 32,
    '0')::uuid for no key update of pe1_0;
select se1_0.id, se1_0.authority_id, se1_0.capacity, se1_0.hand, se1_0.name, se1_0.order_number,
    se1_0.paper_reference, se1_0.paper_sha256, se1_0.paper_signed_on, se1_0.recorded_by, se1_0.recorder_name,
    se1_0.person, se1_0.position, se1_0.post_id, se1_0.post_title, se1_0.proposal_id, se1_0.revision, se1_0.round,
    se1_0.seal, se1_0.signed_at from signature se1_0 where se1_0.proposal_id in (lpad(to_hex(:k::bigint), 32,
    '0')::uuid) order by se1_0.signed_at, se1_0.id;
select ae1_0.id, ae1_0.capacity, ae1_0.ceiling, ae1_0.entered_at, ae1_0.entered_by, ae1_0.from_day,
    ae1_0.granted_by, ae1_0.name, ae1_0.note, ae1_0.order_number, ae1_0.position, ae1_0.post_id, ae1_0.revoked_at,
    ae1_0.revoked_by, ae1_0.revoked_order, ae1_0.revoked_reason, ae1_0.subject, ae1_0.subjects, ae1_0.until_day,
    ae1_0.version from authority ae1_0 join post p1_0 on p1_0.id=ae1_0.post_id where ae1_0.subject='endorser' and
    p1_0.office='SSK-INDUSTRY' order by ae1_0.id for share of ae1_0;
select pe1_0.id, pe1_0.created_at, pe1_0.created_by, pe1_0.office, pe1_0.title, pe1_0.version from post pe1_0 where
    pe1_0.id=:post;
select re1_0.number, re1_0.proposal_id, re1_0.budget_id, re1_0.document, re1_0.dossier, re1_0.seal,
    re1_0.seminar_id, re1_0.submitted_at, re1_0.submitted_by, re1_0.template, re1_0.way from revision re1_0 where
    (re1_0.number, re1_0.proposal_id) in ((1, lpad(to_hex(:k::bigint), 32, '0')::uuid));
select se1_0.id, se1_0.authority_id, se1_0.capacity, se1_0.hand, se1_0.name, se1_0.order_number,
    se1_0.paper_reference, se1_0.paper_sha256, se1_0.paper_signed_on, se1_0.recorded_by, se1_0.recorder_name,
    se1_0.person, se1_0.position, se1_0.post_id, se1_0.post_title, se1_0.proposal_id, se1_0.revision, se1_0.round,
    se1_0.seal, se1_0.signed_at from signature se1_0 where se1_0.proposal_id in (lpad(to_hex(:k::bigint), 32,
    '0')::uuid) order by se1_0.signed_at, se1_0.id;
select ee1_0.number, ee1_0.proposal_id, ee1_0.action, ee1_0.authority_id, ee1_0.capacity, ee1_0.comment,
    ee1_0.decided_at, ee1_0.from_state, ee1_0.hand, ee1_0.hash, ee1_0.jws, ee1_0.name, ee1_0.order_number,
    ee1_0.paper_reference, ee1_0.paper_sha256, ee1_0.paper_signed_on, ee1_0.recorded_by, ee1_0.recorder_name,
    ee1_0.position, ee1_0.post_id, ee1_0.post_title, ee1_0.previous, ee1_0.revision, ee1_0.seal, ee1_0.subject,
    ee1_0.to_state, ee1_0.verification_code from history ee1_0 where ee1_0.proposal_id=lpad(to_hex(:k::bigint), 32,
    '0')::uuid order by ee1_0.number desc fetch first 1 rows only;
insert into signature (authority_id, capacity, hand, name, order_number, paper_reference, paper_sha256,
    paper_signed_on, recorded_by, recorder_name, person, position, post_id, post_title, proposal_id, revision,
    round, seal, signed_at, id) values (null, 'OWN_POST', 'ENDORSER', 'นายสมบูรณ์ มณีท่าโพธิ์', null, null, null,
    null, null, null, 'endorser', 'อุตสาหกรรมจังหวัดศรีสะเกษ', null, null, lpad(to_hex(:k::bigint), 32, '0')::uuid,
    1, 0, :seal, now(), gen_random_uuid());
insert into history (action, authority_id, capacity, comment, decided_at, from_state, hand, hash, jws, name,
    order_number, paper_reference, paper_sha256, paper_signed_on, recorded_by, recorder_name, position, post_id,
    post_title, previous, revision, seal, subject, to_state, verification_code, number, proposal_id) values
    ('ENDORSE', null, 'OWN_POST', 'เห็นควรอนุมัติ', now(), 'SUBMITTED', 'ENDORSER', :seal, :jws, 'นายสมบูรณ์
    มณีท่าโพธิ์', null, null, null, null, null, null, 'อุตสาหกรรมจังหวัดศรีสะเกษ', null, null, :seal, 1, :seal,
    'endorser', 'ENDORSED', null, 2, lpad(to_hex(:k::bigint), 32, '0')::uuid);
insert into event (id, type, office, proposal_id, occurred_at, head_number, head_hash) select gen_random_uuid(),
    'PROPOSAL_ENDORSED', 'SSK-INDUSTRY', lpad(to_hex(:k::bigint), 32, '0')::uuid, now(), h.number, h.hash from
    (select 1) one left join lateral (select number, hash from history where proposal_id = lpad(to_hex(:k::bigint),
    32, '0')::uuid order by number desc limit 1) h on true;
update proposal set amount=3000.00, approved_revision=null, arrived_at=now(), author='author', changed_at=now(),
    copied_from=null, created_at=now(), created_by='author', document=:document, document_date=null,
    document_number=null, hold='UNCONFIRMED', last_submitted=1, number_key=null, number_year=null,
    office='SSK-INDUSTRY', postponed='f', revision=1, search=:search, state='ENDORSED', subject=null,
    turn='APPROVER', verification_code=null, version=2, waiting_post=null, way=:way where
    id=lpad(to_hex(:k::bigint), 32, '0')::uuid and version=1;
select se1_0.id, se1_0.authority_id, se1_0.capacity, se1_0.hand, se1_0.name, se1_0.order_number,
    se1_0.paper_reference, se1_0.paper_sha256, se1_0.paper_signed_on, se1_0.recorded_by, se1_0.recorder_name,
    se1_0.person, se1_0.position, se1_0.post_id, se1_0.post_title, se1_0.proposal_id, se1_0.revision, se1_0.round,
    se1_0.seal, se1_0.signed_at from signature se1_0 where se1_0.proposal_id in (lpad(to_hex(:k::bigint), 32,
    '0')::uuid) order by se1_0.signed_at, se1_0.id;
select de1_0.id, de1_0.definition, de1_0.entered_at, de1_0.entered_by, de1_0.office, de1_0.version from deadlines
    de1_0 where de1_0.office='SSK-INDUSTRY' order by de1_0.version desc fetch first 1 rows only;
select ae1_0.id, ae1_0.capacity, ae1_0.ceiling, ae1_0.entered_at, ae1_0.entered_by, ae1_0.from_day,
    ae1_0.granted_by, ae1_0.name, ae1_0.note, ae1_0.order_number, ae1_0.position, ae1_0.post_id, ae1_0.revoked_at,
    ae1_0.revoked_by, ae1_0.revoked_order, ae1_0.revoked_reason, ae1_0.subject, ae1_0.subjects, ae1_0.until_day,
    ae1_0.version from authority ae1_0 join post p1_0 on p1_0.id=ae1_0.post_id where ae1_0.subject='endorser' and
    p1_0.office='SSK-INDUSTRY' order by ae1_0.id;
insert into idempotency_record (caller, key, fingerprint, status, headers, body) values ('endorser', 'pgbench-' ||
    :k::text, 'bb4e3797a1380509420e4121c1656d584d3c6e4460d4bbc4bce99e57ff728db0', 200::integer, '{"ETag":"\"2\""}',
    :answer) returning 1;
COMMIT;
