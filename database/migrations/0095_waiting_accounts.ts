import { SqlMigration } from '#database/migration'

/** Since when an account waits for a guardian: an open one may begin to long after it was made. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE users ADD COLUMN waiting_since timestamptz(3);
    COMMENT ON COLUMN users.waiting_since IS 'kept by a trigger: when the account began to wait for a guardian';
    UPDATE users SET waiting_since = GREATEST(
        coalesce(email_confirmed_at, created_at),
        (SELECT max(withdrawn_at) FROM consents WHERE student_id = users.id AND guardianship_id IS NOT NULL),
        (SELECT max(created_at) FROM audit_entries WHERE subject_type = 'user' AND subject_id = users.id
          AND action IN ('accounts.account_reopened', 'accounts.birth_date_corrected')))
      WHERE state = 'waiting_for_guardian';

    CREATE FUNCTION keep_waiting_since() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.state <> 'waiting_for_guardian' THEN
          NEW.waiting_since := NULL;
        ELSIF TG_OP = 'INSERT' OR OLD.state <> NEW.state THEN
          NEW.waiting_since := NEW.updated_at;
        ELSE
          NEW.waiting_since := OLD.waiting_since;
        END IF;
        RETURN NEW;
      END $$;
    CREATE TRIGGER users_waiting_since_kept BEFORE INSERT OR UPDATE OF state, waiting_since ON users
      FOR EACH ROW EXECUTE FUNCTION keep_waiting_since();

    ALTER TABLE users ADD CONSTRAINT users_waiting_since
      CHECK ((state = 'waiting_for_guardian') = (waiting_since IS NOT NULL));
    CREATE INDEX users_waiting ON users (waiting_since, id) WHERE state = 'waiting_for_guardian';
  `

  protected downSql = /* sql */ `
    DROP TRIGGER users_waiting_since_kept ON users;
    DROP FUNCTION keep_waiting_since;
    ALTER TABLE users DROP COLUMN waiting_since;
  `
}
