import { SqlMigration } from '#database/migration'

/** The queue of signals: of those that say the same, one waits (`short`). Nobody is woken for one: they wait a second anyway. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    SELECT pgboss.create_queue('signals', '{
      "policy": "short", "partition": false, "notify": false,
      "retryLimit": 12, "retryDelay": 5, "retryBackoff": true, "retryDelayMax": 3600,
      "deadLetter": "dead_letters", "expireInSeconds": 180, "deleteAfterSeconds": 3600
    }'::jsonb);
  `

  protected downSql = /* sql */ `
    SELECT pgboss.delete_queue('signals');
  `
}
