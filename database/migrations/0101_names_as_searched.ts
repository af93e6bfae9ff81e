import { SqlMigration } from '#database/migration'

/** A common name is looked for from row to row of a long list: what it is compared with is kept, not made anew for each of them. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE users ADD COLUMN searchable_name text NOT NULL DEFAULT '';
    COMMENT ON COLUMN users.searchable_name IS 'kept by a trigger: the full name without accents and capitals';
    UPDATE users SET searchable_name = searchable(first_name || ' ' || family_name);

    CREATE FUNCTION keep_searchable_name() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.searchable_name := searchable(NEW.first_name || ' ' || NEW.family_name);
        RETURN NEW;
      END $$;
    CREATE TRIGGER users_searchable_name_kept BEFORE INSERT OR UPDATE OF first_name, family_name, searchable_name ON users
      FOR EACH ROW EXECUTE FUNCTION keep_searchable_name();

    DROP INDEX users_searchable_name;
    CREATE INDEX users_searchable_name ON users USING gin (searchable_name gin_trgm_ops);
  `

  protected downSql = /* sql */ `
    DROP INDEX users_searchable_name;
    DROP TRIGGER users_searchable_name_kept ON users;
    DROP FUNCTION keep_searchable_name;
    ALTER TABLE users DROP COLUMN searchable_name;
    CREATE INDEX users_searchable_name ON users
      USING gin (searchable(first_name || ' ' || family_name) gin_trgm_ops);
  `
}
