import { SqlMigration } from '#database/migration'

/** The team keeps tasks as everybody does, and is reminded of them. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE reminder_leads DROP CONSTRAINT reminder_leads_role_check,
      ADD CONSTRAINT reminder_leads_role_check CHECK (
        role IN ('student', 'tutor') OR (role = 'staff' AND subject_type = 'task')
      );
    INSERT INTO reminder_leads (subject_type, role, minutes) VALUES ('task', 'staff', ARRAY[1440]);
  `

  protected downSql = /* sql */ `
    DELETE FROM reminder_leads WHERE role = 'staff';
    ALTER TABLE reminder_leads DROP CONSTRAINT reminder_leads_role_check,
      ADD CONSTRAINT reminder_leads_role_check CHECK (role IN ('student', 'tutor'));
  `
}
