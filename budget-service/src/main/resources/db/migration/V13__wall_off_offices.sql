-- The wall between the offices, table by table; how it is built stands in the kit (V0_5), and why in ADR 24.
call wall_by_office('fund');
call wall_by_parent('fund_movement', 'fund_id', 'fund');
call wall_by_office('fund_transfer');
call wall_by_office('budget');
call wall_by_parent('budget_line', 'budget_id', 'budget');
call wall_by_parent('budget_revision', 'budget_id', 'budget');
call wall_by_parent('settlement', 'budget_id', 'budget');
call wall_by_parent('line_transfer', 'budget_id', 'budget');
call wall_by_office('budget_summary');
call wall_by_office('budget_summary_change');
call wall_by_office('reservation');
call wall_by_office('advance');
call wall_by_office('receipt');
call wall_by_parent('receipt_item', 'receipt_id', 'receipt');
call wall_by_office('office_policy');
call wall_by_office('office_finding_policy');

-- What holds for all is kept by the administrators of any.
call wall_by_office_or_for_all('rate_schedule');
call wall_by_office_or_for_all('rate');

-- Whose a change is is whose work wrote it; none where the system did.
alter table change add column office varchar(100);
update change set office = coalesce(
    (select office from fund where id = entity_id), (select office from budget where id = entity_id));
alter table change alter column office set default nullif(current_setting('khrongkan.office', true), '*');
call wall_by_office('change');

call let_search('budget', 'title');
