import { SqlMigration } from '#database/migration'

/** The last e-mail about a conversation is found at once. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE INDEX notifications_by_mail_alone ON notifications (user_id, kind, subject_id, id DESC) WHERE NOT in_app;
  `

  protected downSql = /* sql */ `DROP INDEX notifications_by_mail_alone;`
}
