import { SqlMigration } from '#database/migration'

/** The open pairs of a coordinator are found, such as of one who has left. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE INDEX pairs_followed ON pairs (coordinator_id) WHERE state <> 'closed';
  `

  protected downSql = /* sql */ `DROP INDEX pairs_followed;`
}
