import { SqlMigration } from '#database/migration'

/**
 * A guardian may say no without ever having said yes: of several, one who doesn't agree has the last word. How far a changed
 * age has been judged is kept, so that thousands of students are judged page by page.
 */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE consents ADD COLUMN refused boolean NOT NULL DEFAULT false,
      ADD CONSTRAINT consents_refused CHECK (NOT refused
        OR (guardianship_id IS NOT NULL AND withdrawn_by IS NOT DISTINCT FROM 'guardian'
          AND withdrawn_at IS NOT DISTINCT FROM given_at));
    COMMENT ON COLUMN consents.refused IS 'a guardian said no, at that moment, without having said yes before: it never stood';

    CREATE TABLE age_changes (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      consent_age_before integer NOT NULL,
      authorisation_age_before integer NOT NULL,
      consent_age_after integer NOT NULL,
      authorisation_age_after integer NOT NULL,
      changed_by uuid NOT NULL REFERENCES users (id),
      concerned integer NOT NULL CHECK (concerned > 0),
      judged integer NOT NULL DEFAULT 0,
      guardians_asked integer NOT NULL DEFAULT 0,
      opened integer NOT NULL DEFAULT 0,
      made_to_wait integer NOT NULL DEFAULT 0,
      last_student_id uuid,
      finished_at timestamptz(3),
      created_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE INDEX age_changes_created_at ON age_changes (created_at, id);
    CREATE INDEX age_changes_open ON age_changes (created_at) WHERE finished_at IS NULL;
    COMMENT ON TABLE age_changes IS 'An age of the settings that changed, and how far the students whom it concerns have been judged anew';
    COMMENT ON COLUMN age_changes.last_student_id IS 'up to which student it has been judged; the row under its lock is the claim';
    COMMENT ON COLUMN age_changes.guardians_asked IS 'students whose guardians were asked';
  `

  protected downSql = /* sql */ `
    DROP TABLE age_changes;
    DELETE FROM consents WHERE refused;
    ALTER TABLE consents DROP COLUMN refused;
  `
}
