import { SqlMigration } from '#database/migration'

/** Who wrote an interview down counts too; a slot knows its interview; after a refusal there is a time to wait. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE interviews ADD COLUMN recorded_by uuid REFERENCES users (id);
    UPDATE interviews SET recorded_by = interviewer_id;
    ALTER TABLE interviews
      ALTER COLUMN recorded_by SET NOT NULL,
      ADD CONSTRAINT interviews_by_whom UNIQUE (id, interviewer_id, recorded_by);

    ALTER TABLE application_decisions DISABLE TRIGGER application_decisions_append_only;
    ALTER TABLE application_decisions
      ADD COLUMN interview_recorded_by uuid,
      ADD COLUMN absent_colleague_id uuid REFERENCES users (id);
    UPDATE application_decisions SET
      interview_recorded_by = interviewer_id,
      absent_colleague_id = (SELECT users.id FROM users
        WHERE users.role = 'staff' AND users.id <> decided_by
          AND users.first_name || ' ' || users.family_name = absent_colleague
        ORDER BY users.created_at LIMIT 1);
    ALTER TABLE application_decisions ENABLE TRIGGER application_decisions_append_only;
    ALTER TABLE application_decisions
      DROP CONSTRAINT application_decisions_two_people,
      DROP COLUMN absent_colleague,
      DROP CONSTRAINT application_decisions_interview_id_interviewer_id_fkey,
      ADD CONSTRAINT application_decisions_interview
        FOREIGN KEY (interview_id, interviewer_id, interview_recorded_by)
        REFERENCES interviews (id, interviewer_id, recorded_by) MATCH FULL,
      ADD CONSTRAINT application_decisions_somebody_else CHECK (absent_colleague_id <> decided_by);
    -- Not of decisions that were taken before: whom those named in words stands in the journal.
    ALTER TABLE application_decisions ADD CONSTRAINT application_decisions_two_people CHECK (
      absent_colleague_id IS NOT NULL
        OR (decided_by IS DISTINCT FROM interviewer_id AND decided_by IS DISTINCT FROM interview_recorded_by)
    ) NOT VALID;
    ALTER TABLE interviews DROP CONSTRAINT interviews_held_by;
    COMMENT ON COLUMN application_decisions.interview_recorded_by IS 'who wrote that interview down, so that the table itself can compare';
    COMMENT ON COLUMN application_decisions.absent_colleague_id IS 'named where the only active member of staff decides alone';

    ALTER TABLE interview_slots
      ADD COLUMN interview_id uuid REFERENCES interviews (id),
      ADD CONSTRAINT interview_slots_held CHECK (interview_id IS NULL OR tutor_id IS NOT NULL);
    COMMENT ON COLUMN interview_slots.interview_id IS 'the interview that was held in it';
    UPDATE interview_slots SET interview_id = (SELECT interviews.id FROM interviews
        WHERE interviews.tutor_id = interview_slots.tutor_id
          AND interviews.held_on >= (interview_slots.starts_at AT TIME ZONE 'UTC')::date
        ORDER BY interviews.held_on LIMIT 1)
      WHERE withdrawn_at IS NULL;

    ALTER TABLE settings ADD COLUMN reapply_after_days integer NOT NULL DEFAULT 180
      CHECK (reapply_after_days BETWEEN 1 AND 1825);
  `

  protected downSql = /* sql */ `
    ALTER TABLE settings DROP COLUMN reapply_after_days;
    ALTER TABLE interview_slots DROP CONSTRAINT interview_slots_held, DROP COLUMN interview_id;
    ALTER TABLE interviews ADD CONSTRAINT interviews_held_by UNIQUE (id, interviewer_id);
    ALTER TABLE application_decisions
      DROP CONSTRAINT application_decisions_two_people,
      DROP CONSTRAINT application_decisions_interview,
      DROP CONSTRAINT application_decisions_somebody_else,
      ADD COLUMN absent_colleague text CHECK (length(btrim(absent_colleague)) BETWEEN 1 AND 160);
    ALTER TABLE application_decisions DISABLE TRIGGER application_decisions_append_only;
    UPDATE application_decisions SET absent_colleague =
      (SELECT first_name || ' ' || family_name FROM users WHERE users.id = absent_colleague_id);
    ALTER TABLE application_decisions ENABLE TRIGGER application_decisions_append_only;
    ALTER TABLE application_decisions
      DROP COLUMN absent_colleague_id,
      DROP COLUMN interview_recorded_by,
      ADD FOREIGN KEY (interview_id, interviewer_id) REFERENCES interviews (id, interviewer_id) MATCH FULL,
      ADD CONSTRAINT application_decisions_two_people
        CHECK (decided_by IS DISTINCT FROM interviewer_id OR absent_colleague IS NOT NULL) NOT VALID;
    ALTER TABLE interviews DROP CONSTRAINT interviews_by_whom, DROP COLUMN recorded_by;
  `
}
