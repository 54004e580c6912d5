-- What is told later belongs to the trace of what caused it (traceparent of W3C).
alter table outbox add column trace_parent varchar(55);
alter table event add column trace_parent varchar(55);

-- For the operator's figures.
create index proposal_by_state on proposal (state);
create index proposal_by_turn on proposal (turn, arrived_at) where turn is not null;
create index webhook_delivery_given_up on webhook_delivery (webhook_id) where state = 'GIVEN_UP';
