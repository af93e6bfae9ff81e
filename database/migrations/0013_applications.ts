import { SqlMigration } from '#database/migration'

/** A tutor's way to being cleared, step by step, and who decided. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE charter_acceptances ALTER COLUMN recorded_by DROP NOT NULL;
    COMMENT ON COLUMN charter_acceptances.recorded_by IS 'null when the tutor accepted it themselves';

    ALTER TABLE applications
      ALTER COLUMN state SET DEFAULT 'draft',
      ADD COLUMN submitted_at timestamptz(3);
    UPDATE applications SET submitted_at = created_at WHERE state <> 'draft';
    ALTER TABLE applications
      ADD CONSTRAINT applications_submitted CHECK (state = 'draft' OR submitted_at IS NOT NULL);

    CREATE TABLE interview_slots (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      interviewer_id uuid NOT NULL REFERENCES users (id),
      starts_at timestamptz(3) NOT NULL,
      ends_at timestamptz(3) NOT NULL,
      tutor_id uuid REFERENCES tutors (id),
      booked_at timestamptz(3),
      withdrawn_at timestamptz(3),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '4 hours'),
      CHECK ((tutor_id IS NULL) = (booked_at IS NULL)),
      EXCLUDE USING gist (interviewer_id WITH =, tstzrange(starts_at, ends_at, '[)') WITH &&)
        WHERE (withdrawn_at IS NULL)
    );
    CREATE INDEX interview_slots_free ON interview_slots (starts_at) WHERE tutor_id IS NULL AND withdrawn_at IS NULL;
    CREATE INDEX interview_slots_tutor ON interview_slots (tutor_id, starts_at);

    ALTER TABLE interviews ADD CONSTRAINT interviews_held_by UNIQUE (id, interviewer_id);

    CREATE TABLE application_decisions (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      application_id uuid NOT NULL REFERENCES applications (id),
      outcome text NOT NULL CHECK (outcome IN ('cleared', 'refused')),
      decided_by uuid NOT NULL REFERENCES users (id),
      interview_id uuid,
      interviewer_id uuid,
      check_id uuid REFERENCES background_checks (id),
      absent_colleague text CHECK (length(btrim(absent_colleague)) BETWEEN 1 AND 160),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      FOREIGN KEY (interview_id, interviewer_id) REFERENCES interviews (id, interviewer_id) MATCH FULL,
      CHECK (outcome = 'refused' OR (interview_id IS NOT NULL AND check_id IS NOT NULL)),
      CONSTRAINT application_decisions_two_people
        CHECK (decided_by IS DISTINCT FROM interviewer_id OR absent_colleague IS NOT NULL)
    );
    CREATE INDEX application_decisions_application ON application_decisions (application_id, created_at DESC);
    COMMENT ON COLUMN application_decisions.interviewer_id IS 'who held that interview, so that the table itself can compare';
    COMMENT ON COLUMN application_decisions.absent_colleague IS 'named where the only active member of staff decides alone';
    CREATE TRIGGER application_decisions_append_only BEFORE UPDATE OR DELETE ON application_decisions
      FOR EACH ROW EXECUTE FUNCTION refuse_change();

    ALTER TABLE background_checks ADD COLUMN expiry_announced_at timestamptz(3);
    CREATE INDEX background_checks_expiry ON background_checks (expires_on) WHERE favourable;

    ALTER TABLE settings ADD COLUMN check_notice_days integer NOT NULL DEFAULT 30
      CHECK (check_notice_days BETWEEN 1 AND 180);
  `

  protected downSql = /* sql */ `
    ALTER TABLE settings DROP COLUMN check_notice_days;
    DROP INDEX background_checks_expiry;
    ALTER TABLE background_checks DROP COLUMN expiry_announced_at;
    DROP TABLE application_decisions, interview_slots;
    ALTER TABLE interviews DROP CONSTRAINT interviews_held_by;
    ALTER TABLE applications
      DROP CONSTRAINT applications_submitted,
      DROP COLUMN submitted_at,
      ALTER COLUMN state SET DEFAULT 'submitted';
    DELETE FROM charter_acceptances WHERE recorded_by IS NULL;
    ALTER TABLE charter_acceptances ALTER COLUMN recorded_by SET NOT NULL;
  `
}
