-- For the operator's figures.
create index list_freeze_pending on list_freeze (expires_at) where state = 'PENDING';
