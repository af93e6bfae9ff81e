import { SqlMigration } from '#database/migration'

/** Since when a due time stands: whoever sets it less than a lead ahead knows of it, and is not reminded at once. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE homework ADD COLUMN due_since timestamptz(3);
    ALTER TABLE tasks ADD COLUMN due_since timestamptz(3);
    ALTER TABLE appointments ADD COLUMN due_since timestamptz(3);
    COMMENT ON COLUMN homework.due_since IS 'when it was given this due time; null: before that was written down';
    COMMENT ON COLUMN tasks.due_since IS 'when it was given this due time; null: it has none, or got it before that was written down';
    COMMENT ON COLUMN appointments.due_since IS 'when it was confirmed or made at this time; null: it has none, or before that was written down';
  `

  protected downSql = /* sql */ `
    ALTER TABLE homework DROP COLUMN due_since;
    ALTER TABLE tasks DROP COLUMN due_since;
    ALTER TABLE appointments DROP COLUMN due_since;
  `
}
