import { SqlMigration } from '#database/migration'

/** What a filter of a long list finds is in its order, so that neither a page nor its total looks at other rows. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE INDEX users_of_state ON users (state, created_at, id) INCLUDE (role);
    CREATE INDEX appointments_of_state ON appointments (state, starts_at DESC NULLS LAST, id DESC);
    CREATE INDEX audit_entries_created_at ON audit_entries (created_at, id);
    CREATE INDEX audit_entries_action ON audit_entries (action, created_at, id);
    CREATE INDEX deliveries_created_at ON deliveries (created_at, id);
    CREATE INDEX deliveries_not_sent ON deliveries (state, created_at, id) WHERE state <> 'sent';
  `

  protected downSql = /* sql */ `
    DROP INDEX deliveries_not_sent, deliveries_created_at, audit_entries_action, audit_entries_created_at, appointments_of_state,
      users_of_state;
  `
}
