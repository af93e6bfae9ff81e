import { SqlMigration } from '#database/migration'

/** An age that is changed again before all are judged goes on from where each student stands: nobody is asked or told twice. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE age_changes ADD COLUMN overtakes uuid UNIQUE REFERENCES age_changes (id),
      DROP CONSTRAINT age_changes_concerned_check, ADD CONSTRAINT age_changes_concerned CHECK (concerned >= 0);
    COMMENT ON COLUMN age_changes.overtakes IS 'the change that was not finished when this one was made: whom it judged stands at its ages, the others at those before it';
  `

  protected downSql = /* sql */ `ALTER TABLE age_changes DROP COLUMN overtakes,
    DROP CONSTRAINT age_changes_concerned, ADD CONSTRAINT age_changes_concerned_check CHECK (concerned > 0) NOT VALID;`
}
