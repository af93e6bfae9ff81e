import { SqlMigration } from '#database/migration'

/** How long ago a background check may have been shown when it is noted, and for how long one holds at most. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE settings
      ADD COLUMN check_shown_months integer NOT NULL DEFAULT 3 CHECK (check_shown_months BETWEEN 1 AND 60),
      ADD COLUMN check_years integer NOT NULL DEFAULT 3 CHECK (check_years BETWEEN 1 AND 10);
  `

  protected downSql = /* sql */ `
    ALTER TABLE settings DROP COLUMN check_shown_months, DROP COLUMN check_years;
  `
}
