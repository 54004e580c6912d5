-- Every list tells its changes. A report adds up funds, and needs no log of its own.
select note_changes('fund', 'fund', id => 'r.id', office => 'r.office');
select note_changes('fund_transfer', 'fund-transfer', id => 'r.id', office => 'r.office');
select note_changes('fund_movement', 'fund-movement', id => 'r.id', scope => 'r.fund_id');
select note_changes('rate_schedule', 'rate-schedule', id => 'r.regime', office => 'r.office');
select note_part_changes('rate', 'rate-schedule', id => 'r.regime');
select note_changes('budget', 'budget', id => 'r.id', office => 'r.office');
select note_changes('budget_revision', 'budget-revision', id => 'r.number', scope => 'r.budget_id');

-- Noted when differences are folded in: noting them where they are written would make writers wait for each other.
select note_changes('budget_summary', 'budget-summary', office => 'r.office',
    id => 'concat_ws(''/'', r.office, r.province, r.fiscal_year, r.status)');

select note_changes('receipt', 'receipt', id => 'r.id', scope => 'r.budget_id');
select note_part_changes('receipt_item', 'receipt', id => 'r.receipt_id');
select note_changes('line_transfer', 'line-transfer', id => 'r.id', scope => 'r.budget_id');

-- An advance stands in the list of its budget, and while it is open in that of the office; both tell what its receipts come to.
select note_changes('advance', 'advance', id => 'r.id', scope => 'r.budget_id');
select note_changes('advance', 'open-advance', id => 'r.id', office => 'r.office', listed => 'r.cleared_on is null');
select note_part_changes('receipt', 'advance', id => 'r.advance_id');
select note_part_changes('receipt', 'open-advance', id => 'r.advance_id');
