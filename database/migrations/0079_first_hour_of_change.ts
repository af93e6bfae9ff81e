import { SqlMigration } from '#database/migration'

/** The first hour of a change of a weekly slot was agreed on by its date: it takes place beside one of its week that has begun. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE appointments
      ADD COLUMN change_id uuid REFERENCES series_rules (id),
      ADD CONSTRAINT appointments_of_change CHECK (change_id IS NULL OR series_id IS NOT NULL),
      DROP CONSTRAINT appointments_one_a_week;
    COMMENT ON COLUMN appointments.change_id IS 'the change whose first hour it is, in a week of which another hour had begun';
    CREATE UNIQUE INDEX appointments_one_a_week ON appointments (series_id, series_week, change_id)
      NULLS NOT DISTINCT WHERE series_id IS NOT NULL;
  `

  protected downSql = /* sql */ `
    UPDATE appointments SET series_id = NULL, series_week = NULL, left_out = NULL WHERE change_id IS NOT NULL;
    DROP INDEX appointments_one_a_week;
    ALTER TABLE appointments
      DROP COLUMN change_id,
      ADD CONSTRAINT appointments_one_a_week UNIQUE (series_id, series_week);
  `
}
