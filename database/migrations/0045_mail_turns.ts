import { SqlMigration } from '#database/migration'

/** E-mails leave at a pace, and what failed for good can be sent again. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE settings ADD COLUMN mails_per_minute integer NOT NULL DEFAULT 60
      CHECK (mails_per_minute BETWEEN 1 AND 10000);
    ALTER TABLE deliveries ADD COLUMN reopened_at timestamptz(3);
    COMMENT ON COLUMN deliveries.reopened_at IS 'when staff sent it again after it had failed for good';

    CREATE TABLE mail_turns (
      id integer PRIMARY KEY DEFAULT 1 CHECK (id = 1),
      next_at timestamptz(3) NOT NULL
    );
    COMMENT ON TABLE mail_turns IS 'when the next e-mail may leave, for all processes together';
  `

  protected downSql = /* sql */ `
    DROP TABLE mail_turns;
    ALTER TABLE deliveries DROP COLUMN reopened_at;
    ALTER TABLE settings DROP COLUMN mails_per_minute;
  `
}
