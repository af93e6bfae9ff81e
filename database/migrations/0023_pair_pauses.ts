import { SqlMigration } from '#database/migration'

export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE pairs
      ADD COLUMN resumes_as text CHECK (resumes_as IN ('trial', 'active')),
      ADD CONSTRAINT pairs_resumes_as CHECK (state = 'paused' OR resumes_as IS NULL),
      ADD CONSTRAINT pairs_closing_reason
        CHECK (closing_reason IS NULL OR (state = 'closed' AND length(closing_reason) <= 500));
  `

  protected downSql = /* sql */ `
    ALTER TABLE pairs
      DROP CONSTRAINT pairs_closing_reason,
      DROP COLUMN resumes_as;
  `
}
