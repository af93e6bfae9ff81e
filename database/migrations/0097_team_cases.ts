import { SqlMigration } from '#database/migration'

/** The team opens a case itself, also about something that nobody wrote. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE cases ALTER COLUMN conversation_id DROP NOT NULL;
    CREATE UNIQUE INDEX cases_one_open_unwritten ON cases (reported_id)
      WHERE state = 'open' AND conversation_id IS NULL;
    CREATE INDEX cases_reported ON cases (reported_id, created_at, id);
    CREATE INDEX cases_owned ON cases (owner_id) WHERE state = 'open';
    COMMENT ON COLUMN cases.conversation_id IS 'Null: what happened was said or seen, not written here';
  `

  protected downSql = /* sql */ `
    DROP INDEX cases_one_open_unwritten, cases_reported, cases_owned;
    COMMENT ON COLUMN cases.conversation_id IS NULL;
    ALTER TABLE cases ALTER COLUMN conversation_id SET NOT NULL;
  `
}
