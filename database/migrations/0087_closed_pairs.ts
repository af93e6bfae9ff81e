import { SqlMigration } from '#database/migration'

/** Students whom the end of a pair left without a tutor are found from the pairs that ended lately. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE INDEX pairs_closed ON pairs (closed_at) INCLUDE (student_id) WHERE closed_at IS NOT NULL;
  `

  protected downSql = /* sql */ `DROP INDEX pairs_closed;`
}
