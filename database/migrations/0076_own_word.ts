import { SqlMigration } from '#database/migration'

/** Account and messages need the student's own word at every age: only the photo passes from a guardian to them. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    UPDATE consents SET withdrawn_at = now(), withdrawn_by = 'passed'
     WHERE channel = 'passed' AND purpose <> 'photo' AND withdrawn_at IS NULL;
    ALTER TABLE consents ADD CONSTRAINT consents_own_word
      CHECK (channel <> 'passed' OR purpose = 'photo' OR withdrawn_at IS NOT NULL);
    COMMENT ON COLUMN consents.channel IS 'passed: the guardian''s consent to the photo became the student''s own at the age of consent';
  `

  protected downSql = /* sql */ `
    ALTER TABLE consents DROP CONSTRAINT consents_own_word;
  `
}
