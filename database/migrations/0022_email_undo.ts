import { SqlMigration } from '#database/migration'

/** A guardian may take back the address that a student without one has given to their account. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE email_changes
      ADD COLUMN undone_at timestamptz(3),
      ADD CONSTRAINT email_changes_undone_first
        CHECK (undone_at IS NULL OR (completed_at IS NOT NULL AND present_email IS NULL));
    ALTER TABLE email_change_links
      DROP CONSTRAINT email_change_links_side_check,
      ADD CONSTRAINT email_change_links_side_check CHECK (side IN ('present', 'new', 'guardian'));
    COMMENT ON COLUMN email_change_links.side IS 'guardian: takes back the first address of a student';
  `

  protected downSql = /* sql */ `
    DELETE FROM email_change_links WHERE side = 'guardian';
    ALTER TABLE email_change_links
      DROP CONSTRAINT email_change_links_side_check,
      ADD CONSTRAINT email_change_links_side_check CHECK (side IN ('present', 'new'));
    ALTER TABLE email_changes DROP COLUMN undone_at;
  `
}
