import { SqlMigration } from '#database/migration'

/** Accounts whose address nobody confirmed are forgotten: after a while, or when its owner comes. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE settings
      ADD COLUMN unconfirmed_days integer NOT NULL DEFAULT 30 CHECK (unconfirmed_days BETWEEN 7 AND 365);
    COMMENT ON COLUMN settings.unconfirmed_days IS 'after how many days an account that was never confirmed is forgotten';

    CREATE FUNCTION forget_unconfirmed(account uuid) RETURNS boolean LANGUAGE plpgsql AS $$
      DECLARE named uuid[];
      BEGIN
        PERFORM FROM users WHERE id = account AND state = 'unconfirmed' FOR UPDATE;
        IF NOT FOUND THEN RETURN false; END IF;
        SELECT array_agg(guardian_id) INTO named FROM guardianships WHERE student_id = account;
        DELETE FROM account_tokens WHERE user_id = account;
        DELETE FROM consents WHERE student_id = account AND guardianship_id IS NULL;
        DELETE FROM guardianships WHERE student_id = account;
        DELETE FROM guardians WHERE id = ANY (named) AND confirmed_at IS NULL
          AND NOT EXISTS (SELECT FROM guardianships WHERE guardian_id = guardians.id);
        DELETE FROM users WHERE id = account;
        RETURN true;
      EXCEPTION WHEN foreign_key_violation THEN
        RETURN false;
      END $$;
    COMMENT ON FUNCTION forget_unconfirmed IS 'an account on which anything else hangs stays as it is';
  `

  protected downSql = /* sql */ `
    DROP FUNCTION forget_unconfirmed;
    ALTER TABLE settings DROP COLUMN unconfirmed_days;
  `
}
