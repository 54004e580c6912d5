-- Every list tells its changes. The worklists are proposals, too: what is not in one of them is gone from it.
select note_changes('proposal', 'proposal', id => 'r.id', office => 'r.office');
select note_part_changes('reminder', 'proposal', id => 'r.proposal_id');
-- Who gets an authority, or loses it, has other papers waiting.
select note_part_changes('authority', 'proposal',
    id => 'unnest(array(select p.id from proposal p where p.waiting_post = r.post_id))');

select note_changes('revision', 'revision', id => 'r.number', scope => 'r.proposal_id');
select note_part_changes('verification', 'revision', scope => 'r.proposal_id');
select note_changes('history', 'history', id => 'r.number', scope => 'r.proposal_id');
select note_changes('attachment', 'attachment', id => 'r.id', scope => 'r.proposal_id', listed => 'r.removed_at is null');

select note_changes('post', 'post', id => 'r.id', office => 'r.office');
select note_part_changes('authority', 'post', id => 'r.post_id');
select note_changes('authority', 'authority', id => 'r.id',
    office => '(select p.office from post p where p.id = r.post_id)');
select note_part_changes('post', 'authority', id => 'unnest(array(select a.id from authority a where a.post_id = r.id))');

select note_changes('route', 'route', id => 'r.id', office => 'r.office');
select note_changes('template', 'template', id => 'r.id', office => 'r.office');
select note_changes('deadlines', 'deadlines', id => 'r.id', office => 'r.office');
select note_changes('holiday', 'holiday', id => 'r.id', office => 'r.office');

select note_changes('webhook', 'webhook', id => 'r.id', office => 'r.office');
select note_part_changes('webhook_progress', 'webhook', id => 'r.webhook_id');
select note_changes('webhook_delivery', 'webhook-delivery', id => 'r.event_id', scope => 'r.webhook_id');

select note_changes('outbox', 'failed-work', id => 'r.id', listed => 'r.state = ''FAILED''',
    office => '(select p.office from proposal p where p.id = r.proposal_id)');
