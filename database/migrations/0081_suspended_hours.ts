import { SqlMigration } from '#database/migration'

/** An hour whose pair can't plan as it begins doesn't take place, and isn't missed. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE appointments
      ADD COLUMN suspended boolean NOT NULL DEFAULT false,
      ADD CONSTRAINT appointments_suspended CHECK (NOT suspended OR state = 'cancelled');
    COMMENT ON COLUMN appointments.suspended IS 'its pair was paused, or could not plan for another reason, when it began';
  `

  protected downSql = /* sql */ `
    ALTER TABLE appointments DROP CONSTRAINT appointments_suspended, DROP COLUMN suspended;
  `
}
