import { SqlMigration } from '#database/migration'

/** When homework was withdrawn, so that it stands with what was handed in: what is over, the last first. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE homework ADD COLUMN withdrawn_at timestamptz(3);
    UPDATE homework SET withdrawn_at = (
      SELECT max(created_at) FROM homework_changes AS change
      WHERE change.homework_id = homework.id AND change.state = 'withdrawn'
    ) WHERE state = 'withdrawn';
    UPDATE homework SET withdrawn_at = updated_at WHERE state = 'withdrawn' AND withdrawn_at IS NULL;
    ALTER TABLE homework
      ADD CONSTRAINT homework_withdrawn CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)),
      ADD COLUMN ended_at timestamptz(3)
        GENERATED ALWAYS AS (COALESCE(submitted_at, withdrawn_at)) STORED;
    CREATE INDEX homework_student_ended ON homework (student_id, ended_at DESC, id DESC)
      WHERE ended_at IS NOT NULL;
    CREATE INDEX homework_tutor_ended ON homework (tutor_id, ended_at DESC, id DESC)
      WHERE ended_at IS NOT NULL;
    DROP INDEX homework_student_handed_in, homework_tutor_handed_in;
  `

  protected downSql = /* sql */ `
    CREATE INDEX homework_student_handed_in ON homework (student_id, submitted_at DESC, id DESC)
      WHERE state IN ('submitted', 'reviewed');
    CREATE INDEX homework_tutor_handed_in ON homework (tutor_id, submitted_at DESC, id DESC)
      WHERE state IN ('submitted', 'reviewed');
    ALTER TABLE homework DROP COLUMN ended_at, DROP COLUMN withdrawn_at;
  `
}
