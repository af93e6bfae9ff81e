import { SqlMigration } from '#database/migration'

/**
 * Lists of staff stay fast however long they get: parts of names and addresses are found by trigrams, without accents, and
 * what a list is sorted by has an index.
 */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE EXTENSION IF NOT EXISTS pg_trgm;

    CREATE FUNCTION searchable(text) RETURNS text
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN lower(public.unaccent('public.unaccent', $1));
    COMMENT ON FUNCTION searchable(text) IS 'without accents and capitals; immutable as long as nobody edits the dictionary';

    CREATE INDEX users_searchable_name ON users
      USING gin (searchable(first_name || ' ' || family_name) gin_trgm_ops);
    CREATE INDEX users_searchable_email ON users USING gin (searchable(email) gin_trgm_ops);
    CREATE INDEX users_full_name ON users ((first_name || ' ' || family_name) COLLATE "fr-x-icu", id);
    CREATE INDEX users_created_at ON users (created_at, id);
    CREATE INDEX users_state ON users (state, id);
    CREATE INDEX users_role ON users (role, id);

    CREATE INDEX appointments_starts_at ON appointments (starts_at, id);
    CREATE INDEX appointments_starts_at_latest ON appointments (starts_at DESC NULLS LAST, id DESC);
    CREATE INDEX appointments_state ON appointments (state, id);
    CREATE INDEX attendances_missing ON attendances (appointment_id) WHERE missing IS NOT NULL;
  `

  protected downSql = /* sql */ `
    DROP INDEX attendances_missing, appointments_state, appointments_starts_at_latest, appointments_starts_at, users_role,
      users_state, users_created_at, users_full_name, users_searchable_email, users_searchable_name;
    DROP FUNCTION searchable;
    DROP EXTENSION pg_trgm;
  `
}
