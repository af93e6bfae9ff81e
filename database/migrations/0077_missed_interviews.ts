import { SqlMigration } from '#database/migration'

/** An interview that was booked and didn't take place: the tutor picks another at once. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE interview_slots
      ADD COLUMN missing text CHECK (missing IN ('tutor', 'interviewer', 'nobody')),
      ADD CONSTRAINT interview_slots_missed
        CHECK (missing IS NULL OR (tutor_id IS NOT NULL AND interview_id IS NULL));
    COMMENT ON COLUMN interview_slots.missing IS 'the interview didn''t take place, and who was not there';
  `

  protected downSql = /* sql */ `
    ALTER TABLE interview_slots DROP CONSTRAINT interview_slots_missed, DROP COLUMN missing;
  `
}
