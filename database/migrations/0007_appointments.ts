import { SqlMigration } from '#database/migration'

export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE pairs ADD CONSTRAINT pairs_people UNIQUE (id, student_id, tutor_id);

    CREATE TABLE appointments (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      pair_id uuid NOT NULL,
      student_id uuid NOT NULL,
      tutor_id uuid NOT NULL,
      proposer_id uuid NOT NULL REFERENCES users (id),
      state text NOT NULL DEFAULT 'proposed' CHECK (
        state IN ('proposed', 'confirmed', 'declined', 'cancelled', 'expired', 'completed', 'missed')
      ),
      starts_at timestamptz(3),
      ends_at timestamptz(3),
      sequence integer NOT NULL DEFAULT 0,
      plan text NOT NULL DEFAULT '' CHECK (length(plan) <= 2000),
      answered_by uuid REFERENCES users (id),
      answered_at timestamptz(3),
      reason text CHECK (length(reason) <= 500),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now(),
      FOREIGN KEY (pair_id, student_id, tutor_id) REFERENCES pairs (id, student_id, tutor_id),
      CHECK ((starts_at IS NULL) = (ends_at IS NULL)),
      CHECK (state NOT IN ('confirmed', 'completed', 'missed') OR starts_at IS NOT NULL),
      CHECK (ends_at - starts_at BETWEEN interval '15 minutes' AND interval '4 hours'),
      CONSTRAINT appointments_student_free EXCLUDE USING gist (
        student_id WITH =, tstzrange(starts_at, ends_at, '[)') WITH &&
      ) WHERE (state = 'confirmed'),
      CONSTRAINT appointments_tutor_free EXCLUDE USING gist (
        tutor_id WITH =, tstzrange(starts_at, ends_at, '[)') WITH &&
      ) WHERE (state = 'confirmed')
    );
    CREATE INDEX appointments_student ON appointments (student_id, starts_at);
    CREATE INDEX appointments_tutor ON appointments (tutor_id, starts_at);
    CREATE INDEX appointments_pair ON appointments (pair_id, starts_at);
    CREATE INDEX appointments_due ON appointments (starts_at) WHERE state = 'confirmed';

    CREATE TABLE slots (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      appointment_id uuid NOT NULL REFERENCES appointments (id),
      starts_at timestamptz(3) NOT NULL,
      ends_at timestamptz(3) NOT NULL,
      CHECK (ends_at - starts_at BETWEEN interval '15 minutes' AND interval '4 hours'),
      UNIQUE (appointment_id, starts_at)
    );
    CREATE INDEX slots_starts_at ON slots (starts_at);
  `

  protected downSql = /* sql */ `
    DROP TABLE slots, appointments;
    ALTER TABLE pairs DROP CONSTRAINT pairs_people;
  `
}
