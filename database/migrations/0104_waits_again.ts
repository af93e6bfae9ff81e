import { SqlMigration } from '#database/migration'

/** A student whose account was open and waits for a guardian once more reads why, and isn't welcomed as if they were new. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE users ADD COLUMN waits_again text CHECK (waits_again IN ('rule', 'birth_date', 'answer'));
    COMMENT ON COLUMN users.waits_again IS 'why an account that was open waits for a guardian again: an age of the settings, a corrected date of birth, or what guardians answered';
  `

  protected downSql = /* sql */ `ALTER TABLE users DROP COLUMN waits_again;`
}
