import { SqlMigration } from '#database/migration'

export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE subjects (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      name_fr text NOT NULL UNIQUE CHECK (name_fr <> ''),
      name_en text NOT NULL UNIQUE CHECK (name_en <> ''),
      position integer NOT NULL DEFAULT 0
    );

    CREATE TABLE levels (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      name_fr text NOT NULL UNIQUE CHECK (name_fr <> ''),
      name_en text NOT NULL UNIQUE CHECK (name_en <> ''),
      rank integer NOT NULL UNIQUE
    );

    CREATE TABLE students (
      id uuid PRIMARY KEY REFERENCES users (id),
      level_id uuid NOT NULL REFERENCES levels (id),
      difficulties text NOT NULL DEFAULT '' CHECK (length(difficulties) <= 2000),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now()
    );

    CREATE TABLE needs (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      student_id uuid NOT NULL REFERENCES students (id),
      subject_id uuid NOT NULL REFERENCES subjects (id),
      essential boolean NOT NULL DEFAULT false,
      UNIQUE (student_id, subject_id)
    );

    CREATE TABLE tutors (
      id uuid PRIMARY KEY REFERENCES users (id),
      presentation text NOT NULL DEFAULT '' CHECK (length(presentation) <= 2000),
      capacity integer NOT NULL DEFAULT 1 CHECK (capacity BETWEEN 0 AND 10),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now()
    );

    CREATE TABLE skills (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      tutor_id uuid NOT NULL REFERENCES tutors (id),
      subject_id uuid NOT NULL REFERENCES subjects (id),
      lowest_level_id uuid NOT NULL REFERENCES levels (id),
      highest_level_id uuid NOT NULL REFERENCES levels (id),
      UNIQUE (tutor_id, subject_id)
    );

    CREATE TABLE availabilities (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      user_id uuid NOT NULL REFERENCES users (id),
      weekday integer NOT NULL CHECK (weekday BETWEEN 1 AND 7),
      starts_minute integer NOT NULL CHECK (starts_minute BETWEEN 0 AND 1439),
      ends_minute integer NOT NULL CHECK (ends_minute BETWEEN 1 AND 1440),
      CHECK (starts_minute < ends_minute),
      EXCLUDE USING gist (
        user_id WITH =, weekday WITH =, int4range(starts_minute, ends_minute) WITH &&
      )
    );
    COMMENT ON COLUMN availabilities.weekday IS 'ISO: 1 is Monday, in the wall time of the person';

    CREATE TABLE applications (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      tutor_id uuid NOT NULL UNIQUE REFERENCES tutors (id),
      state text NOT NULL DEFAULT 'submitted'
        CHECK (state IN ('draft', 'submitted', 'interview', 'cleared', 'refused', 'expired')),
      decided_by uuid REFERENCES users (id),
      decided_at timestamptz(3),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now(),
      CHECK (state NOT IN ('cleared', 'refused') OR (decided_by IS NOT NULL AND decided_at IS NOT NULL))
    );
    CREATE INDEX applications_state ON applications (state, created_at);

    CREATE TABLE charter_acceptances (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      tutor_id uuid NOT NULL REFERENCES tutors (id),
      version text NOT NULL CHECK (version <> ''),
      accepted_on date NOT NULL,
      recorded_by uuid NOT NULL REFERENCES users (id),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      UNIQUE (tutor_id, version)
    );

    CREATE TABLE interviews (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      tutor_id uuid NOT NULL REFERENCES tutors (id),
      held_on date NOT NULL,
      interviewer_id uuid NOT NULL REFERENCES users (id),
      favourable boolean NOT NULL,
      created_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE INDEX interviews_tutor ON interviews (tutor_id, held_on DESC);

    CREATE TABLE background_checks (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      tutor_id uuid NOT NULL REFERENCES tutors (id),
      kind text NOT NULL CHECK (kind IN ('criminal_record_extract', 'honourability_certificate', 'other')),
      shown_on date NOT NULL,
      checker_id uuid NOT NULL REFERENCES users (id),
      favourable boolean NOT NULL,
      expires_on date NOT NULL,
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      CHECK (expires_on > shown_on)
    );
    CREATE INDEX background_checks_tutor ON background_checks (tutor_id, shown_on DESC);
  `

  protected downSql = /* sql */ `
    DROP TABLE background_checks, interviews, charter_acceptances, applications, availabilities,
      skills, tutors, needs, students, levels, subjects;
  `
}
