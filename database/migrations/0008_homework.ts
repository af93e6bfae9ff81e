import { SqlMigration } from '#database/migration'

export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE homework (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      pair_id uuid NOT NULL,
      student_id uuid NOT NULL,
      tutor_id uuid NOT NULL,
      appointment_id uuid REFERENCES appointments (id),
      title text NOT NULL CHECK (length(title) BETWEEN 1 AND 160),
      instructions text NOT NULL DEFAULT '' CHECK (length(instructions) <= 8000),
      due_at timestamptz(3) NOT NULL,
      state text NOT NULL DEFAULT 'todo'
        CHECK (state IN ('todo', 'in_progress', 'blocked', 'submitted', 'reviewed')),
      submitted_at timestamptz(3),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now(),
      FOREIGN KEY (pair_id, student_id, tutor_id) REFERENCES pairs (id, student_id, tutor_id),
      CHECK ((state IN ('submitted', 'reviewed')) = (submitted_at IS NOT NULL))
    );
    CREATE INDEX homework_student ON homework (student_id, due_at, id);
    CREATE INDEX homework_tutor ON homework (tutor_id, due_at, id);
    CREATE INDEX homework_student_open ON homework (student_id, due_at, id)
      WHERE state IN ('todo', 'in_progress', 'blocked');
    CREATE INDEX homework_tutor_open ON homework (tutor_id, due_at, id)
      WHERE state IN ('todo', 'in_progress', 'blocked');
    CREATE INDEX homework_student_handed_in ON homework (student_id, submitted_at DESC, id DESC)
      WHERE state IN ('submitted', 'reviewed');
    CREATE INDEX homework_tutor_handed_in ON homework (tutor_id, submitted_at DESC, id DESC)
      WHERE state IN ('submitted', 'reviewed');
    CREATE INDEX homework_due ON homework (due_at) WHERE state IN ('todo', 'in_progress', 'blocked');

    CREATE TABLE memos (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      owner_id uuid NOT NULL REFERENCES users (id),
      title text NOT NULL DEFAULT '' CHECK (length(title) <= 160),
      body text NOT NULL DEFAULT '' CHECK (length(body) <= 20000),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now(),
      CHECK (title <> '' OR body <> '')
    );
    CREATE INDEX memos_owner ON memos (owner_id, updated_at DESC, id DESC);
  `

  protected downSql = /* sql */ `DROP TABLE memos, homework;`
}
