-- The wall between the offices, table by table; how it is built stands in the kit (V0_5), and why in ADR 24.
call wall_by_office('organization');
call wall_by_office('organization_identifier');
call wall_by_office('person');
call wall_by_office('membership');
call wall_by_office('change');
call wall_by_office('seminar');
call wall_by_office('registration');
call wall_by_office('list_freeze');
call wall_by_office('duplicate');
call wall_by_office('merge');
call wall_by_office('cluster');
call wall_by_office('cluster_member');
call wall_by_office('cluster_link');
call wall_by_office('change_request');
call wall_by_office('import_run');
call wall_by_office('export_log');
call wall_by_office('seminar_session');
call wall_by_office('scan');
call wall_by_office('certificate');
call wall_by_office('privacy_notice');
call wall_by_office('collection');
call wall_by_office('consent');
call wall_by_office('citizen_id');
call wall_by_office('personal_read');
call wall_by_office('purge');
call wall_by_office('erasure_request');
call wall_by_parent('seminar_group', 'seminar_id', 'seminar');
call wall_by_parent('list_revision', 'seminar_id', 'seminar');
call wall_by_parent('import_report', 'run_id', 'import_run');

-- The rules of every office are read by each, and written by none.
call wall_by_office('retention_rule');
create policy every_office on retention_rule for select using (office = '');

call let_search('organization', 'search_text, search_sound, merged_into');
call let_search('person', 'search_text, search_sound, merged_into');
call let_search('seminar', 'title_key');
call let_search('cluster', 'name_key');
