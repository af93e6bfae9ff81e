import { SqlMigration } from '#database/migration'

export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE texts (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      name text NOT NULL UNIQUE,
      title_fr text NOT NULL,
      title_en text NOT NULL,
      words jsonb NOT NULL DEFAULT '{}',
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now()
    );
    COMMENT ON COLUMN texts.words IS 'what staff wrote instead of the shipped words: {"fr": {"subject": "…"}}';
    CREATE TRIGGER texts_announced AFTER UPDATE OR DELETE ON texts
      FOR EACH STATEMENT EXECUTE FUNCTION announce_settings();
  `

  protected downSql = /* sql */ `DROP TABLE texts;`
}
