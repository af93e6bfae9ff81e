import { SqlMigration } from '#database/migration'

/**
 * Active students are counted by level and zone from an index alone, so that the first page reads no profile however many there
 * are. Whether an account is active is kept beside the profile for that alone.
 */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE students ADD COLUMN counted boolean NOT NULL DEFAULT false;
    COMMENT ON COLUMN students.counted IS 'kept by triggers, to count them: the account is active';

    CREATE FUNCTION count_student() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        -- Shared, so that no change of the state is missed while the profile is not to be seen yet.
        SELECT state = 'active' INTO NEW.counted FROM users WHERE id = NEW.id FOR SHARE;
        RETURN NEW;
      END $$;
    CREATE TRIGGER students_counted BEFORE INSERT ON students
      FOR EACH ROW EXECUTE FUNCTION count_student();

    CREATE FUNCTION count_account() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE students SET counted = NEW.state = 'active' WHERE id = NEW.id;
        RETURN NULL;
      END $$;
    CREATE TRIGGER users_counted AFTER UPDATE OF state ON users
      FOR EACH ROW WHEN ((OLD.state = 'active') <> (NEW.state = 'active')) EXECUTE FUNCTION count_account();

    UPDATE students SET counted = true FROM users WHERE users.id = students.id AND users.state = 'active';
    CREATE INDEX students_counted ON students (level_id, school_zone_id) WHERE counted;
  `

  protected downSql = /* sql */ `
    DROP INDEX students_counted;
    DROP TRIGGER users_counted ON users;
    DROP FUNCTION count_account;
    DROP TRIGGER students_counted ON students;
    DROP FUNCTION count_student;
    ALTER TABLE students DROP COLUMN counted;
  `
}
