import { SqlMigration } from '#database/migration'

/** What the team has in mind for a pair, and the hours of the last weeks for its figures. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE pairs
      ADD COLUMN contacted_on date,
      ADD COLUMN next_action text CHECK (char_length(next_action) BETWEEN 3 AND 200),
      ADD COLUMN next_action_on date,
      ADD CONSTRAINT pairs_action_has_a_day CHECK ((next_action IS NULL) = (next_action_on IS NULL));
    COMMENT ON COLUMN pairs.contacted_on IS 'when the team last spoke with one of the two; what was said is kept nowhere';
    CREATE INDEX pairs_to_act_on ON pairs (next_action_on) WHERE next_action_on IS NOT NULL;
    CREATE INDEX appointments_over ON appointments (starts_at) WHERE state IN ('completed', 'missed');
  `

  protected downSql = /* sql */ `
    DROP INDEX appointments_over, pairs_to_act_on;
    ALTER TABLE pairs
      DROP CONSTRAINT pairs_action_has_a_day,
      DROP COLUMN contacted_on, DROP COLUMN next_action, DROP COLUMN next_action_on;
  `
}
