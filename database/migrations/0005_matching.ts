import { SqlMigration } from '#database/migration'

export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE match_requests (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      student_id uuid NOT NULL REFERENCES students (id),
      state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'matched', 'withdrawn')),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE UNIQUE INDEX match_requests_one_waiting ON match_requests (student_id) WHERE state = 'waiting';
    CREATE INDEX match_requests_waiting ON match_requests (created_at, id) WHERE state = 'waiting';

    CREATE TABLE pairs (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      student_id uuid NOT NULL REFERENCES students (id),
      tutor_id uuid NOT NULL REFERENCES tutors (id),
      coordinator_id uuid NOT NULL REFERENCES users (id),
      state text NOT NULL DEFAULT 'trial' CHECK (state IN ('trial', 'active', 'paused', 'closed')),
      closed_at timestamptz(3),
      closing_reason text,
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now(),
      CHECK ((state = 'closed') = (closed_at IS NOT NULL))
    );
    CREATE UNIQUE INDEX pairs_one_open_for_a_student ON pairs (student_id) WHERE state <> 'closed';
    CREATE INDEX pairs_tutor ON pairs (tutor_id, state);
    CREATE INDEX pairs_student ON pairs (student_id, state);
  `

  protected downSql = /* sql */ `DROP TABLE pairs, match_requests;`
}
