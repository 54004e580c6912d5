create view audit_entry_search as select id, office, resources from audit_entry;
