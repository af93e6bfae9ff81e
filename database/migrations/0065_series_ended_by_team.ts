import { SqlMigration } from '#database/migration'

/** The team can end a weekly slot. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE series DROP CONSTRAINT series_ended_how_check,
      ADD CONSTRAINT series_ended_how_check
        CHECK (ended_how IN ('stopped', 'stopped_by_team', 'trial_stopped', 'unanswered', 'pair_closed'));
  `

  protected downSql = /* sql */ `
    UPDATE series SET ended_how = 'stopped' WHERE ended_how = 'stopped_by_team';
    ALTER TABLE series DROP CONSTRAINT series_ended_how_check,
      ADD CONSTRAINT series_ended_how_check
        CHECK (ended_how IN ('stopped', 'trial_stopped', 'unanswered', 'pair_closed'));
  `
}
