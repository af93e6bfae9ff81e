import { SqlMigration } from '#database/migration'

/** The colour of buttons and links as the association wants it; null is the one that was shipped. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE settings
      ADD COLUMN action_light text CHECK (action_light ~ '^#[0-9a-f]{6}$'),
      ADD COLUMN action_dark text CHECK (action_dark ~ '^#[0-9a-f]{6}$');
  `

  protected downSql = /* sql */ `
    ALTER TABLE settings DROP COLUMN action_light, DROP COLUMN action_dark;
  `
}
