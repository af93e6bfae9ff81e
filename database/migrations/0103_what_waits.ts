import { SqlMigration } from '#database/migration'

/** What waits for the team is found by an index alone, and from the few pairs that somebody has dealt with. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE INDEX appointments_missed ON appointments (starts_at DESC NULLS LAST, id DESC) INCLUDE (pair_id) WHERE state = 'missed';
    CREATE INDEX pairs_contacted ON pairs (contacted_on, id) WHERE contacted_on IS NOT NULL;
  `

  protected downSql = /* sql */ `DROP INDEX pairs_contacted, appointments_missed;`
}
