alter table outbox
    drop constraint outbox_operation_check,
    add constraint outbox_operation_check
        check (operation in ('CONFIRM', 'COMMIT', 'RELEASE', 'REOPEN', 'CLOSE'));
