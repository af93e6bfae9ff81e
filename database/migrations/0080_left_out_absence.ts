import { SqlMigration } from '#database/migration'

/** An hour of a weekly slot is left out when one of the two has noted an absence on its day. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE appointments DROP CONSTRAINT appointments_left_out_check,
      ADD CONSTRAINT appointments_left_out_check
        CHECK (left_out IN ('skipped', 'overlap', 'holiday', 'absence', 'outside_waking'));
  `

  protected downSql = /* sql */ `
    UPDATE appointments SET left_out = 'skipped' WHERE left_out = 'absence';
    ALTER TABLE appointments DROP CONSTRAINT appointments_left_out_check,
      ADD CONSTRAINT appointments_left_out_check
        CHECK (left_out IN ('skipped', 'overlap', 'holiday', 'outside_waking'));
  `
}
