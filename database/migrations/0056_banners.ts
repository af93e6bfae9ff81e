import { SqlMigration } from '#database/migration'

/** What the team announces on every page for some days. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE banners (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      text_fr text NOT NULL CHECK (text_fr <> ''),
      text_en text NOT NULL CHECK (text_en <> ''),
      tone text NOT NULL CHECK (tone IN ('info', 'success', 'warning')),
      readers text NOT NULL CHECK (readers IN ('everybody', 'signed_in', 'student', 'tutor')),
      first_day date NOT NULL,
      last_day date NOT NULL CHECK (last_day >= first_day),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE INDEX banners_last_day_index ON banners (last_day);
    CREATE TRIGGER banners_announced AFTER INSERT OR UPDATE ON banners
      FOR EACH STATEMENT EXECUTE FUNCTION announce_settings();
  `

  protected downSql = /* sql */ `
    DROP TABLE banners;
  `
}
