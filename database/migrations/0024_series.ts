import { SqlMigration } from '#database/migration'

/** The weekly slot of a pair, the rules that it follows one after the other, and what the two are asked about it. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE series (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      pair_id uuid NOT NULL,
      student_id uuid NOT NULL,
      tutor_id uuid NOT NULL,
      state text NOT NULL DEFAULT 'proposed' CHECK (
        state IN ('proposed', 'declined', 'cancelled', 'trial', 'active', 'ended')
      ),
      trial_week date CHECK (extract(isodow FROM trial_week) = 1),
      planned_week date CHECK (extract(isodow FROM planned_week) = 1),
      ended_how text CHECK (ended_how IN ('stopped', 'trial_stopped', 'unanswered', 'pair_closed')),
      ended_by uuid REFERENCES users (id),
      ended_at timestamptz(3),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now(),
      FOREIGN KEY (pair_id, student_id, tutor_id) REFERENCES pairs (id, student_id, tutor_id),
      CONSTRAINT series_pair UNIQUE (id, pair_id, student_id, tutor_id),
      CONSTRAINT series_agreed CHECK (
        (state IN ('trial', 'active', 'ended')) = (trial_week IS NOT NULL AND planned_week IS NOT NULL)
      ),
      CONSTRAINT series_ended CHECK ((state = 'ended') = (ended_how IS NOT NULL AND ended_at IS NOT NULL))
    );
    COMMENT ON COLUMN series.planned_week IS 'the Monday of the last week whose occurrence was made';
    CREATE INDEX series_of_pair ON series (pair_id);
    CREATE INDEX series_of_student ON series (student_id);
    CREATE INDEX series_of_tutor ON series (tutor_id);
    CREATE INDEX series_to_plan ON series (planned_week) WHERE state IN ('trial', 'active');

    CREATE TABLE series_rules (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      series_id uuid NOT NULL REFERENCES series (id),
      proposer_id uuid NOT NULL REFERENCES users (id),
      state text NOT NULL DEFAULT 'proposed' CHECK (
        state IN ('proposed', 'accepted', 'declined', 'cancelled', 'expired')
      ),
      starts_on date NOT NULL,
      wall_time text NOT NULL CHECK (wall_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
      minutes integer NOT NULL CHECK (minutes BETWEEN 15 AND 240),
      zone text NOT NULL CHECK (length(zone) BETWEEN 1 AND 64),
      follows text NOT NULL CHECK (follows IN ('student', 'tutor')),
      expires_at timestamptz(3) NOT NULL,
      answered_by uuid REFERENCES users (id),
      answered_at timestamptz(3),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now(),
      CHECK (state <> 'accepted' OR answered_at IS NOT NULL)
    );
    COMMENT ON TABLE series_rules IS 'each is a proposal first; of those accepted, the latest whose week has begun holds';
    COMMENT ON COLUMN series_rules.follows IS 'whose clock the wall time is on, in that person''s zone when it was proposed';
    CREATE INDEX series_rules_of_series ON series_rules (series_id);
    CREATE UNIQUE INDEX series_rules_one_open ON series_rules (series_id) WHERE state = 'proposed';

    CREATE TABLE series_questions (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      series_id uuid NOT NULL REFERENCES series (id),
      kind text NOT NULL CHECK (kind IN ('trial', 'holiday')),
      starts_on date NOT NULL,
      ends_on date CHECK (ends_on >= starts_on),
      name_fr text,
      name_en text,
      asked_at timestamptz(3) NOT NULL,
      closes_at timestamptz(3) NOT NULL,
      outcome text CHECK (outcome IN ('yes', 'no', 'unanswered')),
      closed_at timestamptz(3),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now(),
      UNIQUE (series_id, kind, starts_on),
      CHECK ((outcome IS NULL) = (closed_at IS NULL)),
      CHECK ((kind = 'holiday') = (ends_on IS NOT NULL AND name_fr IS NOT NULL AND name_en IS NOT NULL))
    );
    COMMENT ON COLUMN series_questions.starts_on IS 'the first day after the trial, or the first and last of the holiday';
    CREATE INDEX series_questions_open ON series_questions (closes_at) WHERE outcome IS NULL;

    CREATE TABLE series_answers (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      question_id uuid NOT NULL REFERENCES series_questions (id),
      user_id uuid NOT NULL REFERENCES users (id),
      yes boolean NOT NULL,
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now(),
      UNIQUE (question_id, user_id)
    );

    CREATE TABLE series_clock_changes (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      series_id uuid NOT NULL REFERENCES series (id),
      week date NOT NULL,
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      UNIQUE (series_id, week)
    );
    COMMENT ON TABLE series_clock_changes IS 'both were told that from this week on the hour is at another time for one of them';

    ALTER TABLE appointments
      ADD COLUMN series_id uuid,
      ADD COLUMN series_week date CHECK (extract(isodow FROM series_week) = 1),
      ADD COLUMN left_out text CHECK (left_out IN ('skipped', 'overlap', 'holiday')),
      ADD CONSTRAINT appointments_series FOREIGN KEY (series_id, pair_id, student_id, tutor_id)
        REFERENCES series (id, pair_id, student_id, tutor_id),
      ADD CONSTRAINT appointments_one_a_week UNIQUE (series_id, series_week),
      ADD CONSTRAINT appointments_of_series CHECK ((series_id IS NULL) = (series_week IS NULL)),
      ADD CONSTRAINT appointments_left_out CHECK (
        left_out IS NULL OR (state = 'cancelled' AND series_id IS NOT NULL)
      );
    COMMENT ON COLUMN appointments.series_week IS 'the Monday of the week that it is the occurrence of, wherever it is moved';
    COMMENT ON COLUMN appointments.left_out IS 'why this occurrence of a series doesn''t take place; it is never made again';
  `

  protected downSql = /* sql */ `
    ALTER TABLE appointments
      DROP CONSTRAINT appointments_left_out,
      DROP CONSTRAINT appointments_of_series,
      DROP COLUMN series_id, DROP COLUMN series_week, DROP COLUMN left_out;
    DROP TABLE series_clock_changes, series_answers, series_questions, series_rules, series;
  `
}
