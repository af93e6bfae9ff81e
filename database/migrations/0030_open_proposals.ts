import { SqlMigration } from '#database/migration'

/** What somebody has proposed and nobody has answered is looked for whenever hours are confirmed. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE INDEX appointments_open_of_proposer ON appointments (proposer_id) WHERE state = 'proposed';
  `

  protected downSql = /* sql */ `
    DROP INDEX appointments_open_of_proposer;
  `
}
