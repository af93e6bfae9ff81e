import { SqlMigration } from '#database/migration'

/** Which pairs have met or will meet is read of an index alone, however many hours there are. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE INDEX appointments_met ON appointments (starts_at, pair_id) WHERE state IN ('confirmed', 'completed');
  `

  protected downSql = /* sql */ `
    DROP INDEX appointments_met;
  `
}
