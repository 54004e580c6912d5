#!/usr/bin/env bash
# First start of an empty PostgreSQL: one database and one user per service. Runs on 16 and newer.
set -euo pipefail

# Passwords are read by psql from its environment: no command line shows them.
as_superuser() {
  psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname "$@"
}

create() { # name, the environment variable with its password, locale
  as_superuser postgres --set name="$1" --set locale="$3" <<SQL
\getenv password $2
create role :"name" login password :'password';
create database :"name" owner :"name" template template0 encoding 'UTF8' :locale;
revoke all on database :"name" from public;
SQL
}

# Thai sorts by ICU. LC_CTYPE is what pg_trgm follows: under "C" it knows no Thai letter.
thai="locale_provider icu icu_locale 'th-TH' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'"
plain="lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'"

create participants PARTICIPANTS_DB_PASSWORD "$thai"
create budget BUDGET_DB_PASSWORD "$thai"
create approval APPROVAL_DB_PASSWORD "$thai"
create keycloak KEYCLOAK_DB_PASSWORD "$plain"

as_superuser participants <<'SQL'
create extension pg_trgm;
SQL
# Through these roles the indexes find parts of names behind the wall between the offices; nobody connects as them.
for name in participants budget approval; do
  as_superuser postgres --set name="$name" --set search="${name}_search" <<'SQL'
create role :"search" nologin;
grant :"search" to :"name" with inherit false;
SQL
done
as_superuser postgres <<'SQL'
revoke all on database postgres from public;
revoke all on database template1 from public;
SQL
