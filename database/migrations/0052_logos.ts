import { SqlMigration } from '#database/migration'

/** The association's own logo, small enough to lie in the database: every process has it, and those before it are kept. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE logos (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      png bytea NOT NULL CHECK (octet_length(png) BETWEEN 1 AND 300000),
      width integer NOT NULL CHECK (width BETWEEN 1 AND 480),
      height integer NOT NULL CHECK (height BETWEEN 1 AND 160),
      created_at timestamptz(3) NOT NULL DEFAULT now()
    );
    COMMENT ON TABLE logos IS 'What the settings name is shown; the pictures before it are history';
    ALTER TABLE settings ADD COLUMN logo_id uuid REFERENCES logos (id);
  `

  protected downSql = /* sql */ `
    ALTER TABLE settings DROP COLUMN logo_id;
    DROP TABLE logos;
  `
}
