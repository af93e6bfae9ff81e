import { SqlMigration } from '#database/migration'

/** The first message of a day is found without walking through the conversation. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `CREATE INDEX messages_days ON messages (conversation_id, created_at)`

  protected downSql = /* sql */ `DROP INDEX messages_days`
}
