import { SqlMigration } from '#database/migration'

/** How long before its due time people are reminded of a thing: several times for each kind and role, as staff wish. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE reminder_leads (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      subject_type text NOT NULL CHECK (subject_type IN ('homework', 'appointment', 'task')),
      role text NOT NULL CHECK (role IN ('student', 'tutor')),
      minutes integer[] NOT NULL,
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now(),
      CONSTRAINT reminder_leads_of_role UNIQUE (subject_type, role),
      CHECK (subject_type <> 'homework' OR role = 'student'),
      CHECK (cardinality(minutes) <= 4 AND 15 <= ALL (minutes) AND 20160 >= ALL (minutes))
    );
    INSERT INTO reminder_leads (subject_type, role, minutes)
      SELECT subject_type, role, ARRAY[reminder_lead_minutes]
      FROM settings, (VALUES ('homework', 'student'), ('appointment', 'student'), ('appointment', 'tutor'),
        ('task', 'student'), ('task', 'tutor')) AS who (subject_type, role);
    ALTER TABLE settings DROP COLUMN reminder_lead_minutes;
    CREATE TRIGGER reminder_leads_announced AFTER UPDATE ON reminder_leads
      FOR EACH STATEMENT EXECUTE FUNCTION announce_settings();

    ALTER TABLE reminders DROP CONSTRAINT reminders_subject_type_check,
      ADD CONSTRAINT reminders_subject_type_check CHECK (subject_type IN ('homework', 'appointment', 'task'));
  `

  protected downSql = /* sql */ `
    ALTER TABLE settings ADD COLUMN reminder_lead_minutes integer NOT NULL DEFAULT 1440
      CHECK (reminder_lead_minutes BETWEEN 15 AND 20160);
    DELETE FROM reminders WHERE subject_type = 'task';
    ALTER TABLE reminders DROP CONSTRAINT reminders_subject_type_check,
      ADD CONSTRAINT reminders_subject_type_check CHECK (subject_type IN ('homework', 'appointment'));
    DROP TABLE reminder_leads;
  `
}
