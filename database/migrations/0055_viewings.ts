import { SqlMigration } from '#database/migration'

/** When somebody of the team looked at the application as a person sees it, and why. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE viewings (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      staff_id uuid NOT NULL REFERENCES users (id),
      person_id uuid NOT NULL REFERENCES users (id) CHECK (person_id <> staff_id),
      reason text NOT NULL CHECK (reason <> ''),
      begun_at timestamptz(3) NOT NULL,
      until timestamptz(3) NOT NULL CHECK (until > begun_at),
      ended_at timestamptz(3) CHECK (ended_at >= begun_at)
    );
    CREATE INDEX viewings_open_index ON viewings (until) WHERE ended_at IS NULL;
    CREATE INDEX viewings_person_index ON viewings (person_id);

    ALTER TABLE settings ADD COLUMN viewing_minutes integer NOT NULL DEFAULT 30
      CHECK (viewing_minutes BETWEEN 5 AND 120);
  `

  protected downSql = /* sql */ `
    ALTER TABLE settings DROP COLUMN viewing_minutes;
    DROP TABLE viewings;
  `
}
