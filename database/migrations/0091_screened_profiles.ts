import { SqlMigration } from '#database/migration'

/** Contact details in profiles that were written before they were looked at stand before the team. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE students ADD COLUMN contact_details_since timestamptz(3);
    ALTER TABLE tutors ADD COLUMN contact_details_since timestamptz(3);
    CREATE INDEX students_contact_details ON students (contact_details_since) WHERE contact_details_since IS NOT NULL;
    CREATE INDEX tutors_contact_details ON tutors (contact_details_since) WHERE contact_details_since IS NOT NULL;
    COMMENT ON COLUMN students.contact_details_since IS 'since when their words are known to hold contact details, which nobody is shown';
    COMMENT ON COLUMN tutors.contact_details_since IS 'since when their words are known to hold contact details, which nobody is shown';
  `

  protected downSql = /* sql */ `
    ALTER TABLE tutors DROP COLUMN contact_details_since;
    ALTER TABLE students DROP COLUMN contact_details_since;
  `
}
