import { SqlMigration } from '#database/migration'

/** What a tutor wrote after an hour, and the private address at which a person's calendar is followed. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE settings
      ADD COLUMN report_edit_hours integer NOT NULL DEFAULT 48 CHECK (report_edit_hours BETWEEN 1 AND 720);

    CREATE TABLE session_reports (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      appointment_id uuid NOT NULL UNIQUE REFERENCES appointments (id),
      done text NOT NULL CHECK (length(done) BETWEEN 1 AND 4000),
      went_well text NOT NULL DEFAULT '' CHECK (length(went_well) <= 2000),
      next_time text NOT NULL DEFAULT '' CHECK (length(next_time) <= 2000),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE INDEX homework_appointment ON homework (appointment_id) WHERE appointment_id IS NOT NULL;

    CREATE TABLE calendar_feeds (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      user_id uuid NOT NULL UNIQUE REFERENCES users (id),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now()
    );
    COMMENT ON TABLE calendar_feeds IS 'an address is its id, random, under a signature by the application key: no secret lies here, and it ends with the row';
  `

  protected downSql = /* sql */ `
    DROP TABLE calendar_feeds, session_reports;
    DROP INDEX homework_appointment;
    ALTER TABLE settings DROP COLUMN report_edit_hours;
  `
}
