import { SqlMigration } from '#database/migration'

/** What was done about homework, by whom, with which words and files; and homework that is withdrawn. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE homework
      DROP CONSTRAINT homework_state_check,
      ADD CONSTRAINT homework_state_check
        CHECK (state IN ('todo', 'in_progress', 'blocked', 'submitted', 'reviewed', 'withdrawn'));
    CREATE INDEX homework_tutor_blocked ON homework (tutor_id, due_at, id) WHERE state = 'blocked';
    CREATE INDEX homework_pair_open ON homework (pair_id, due_at, id)
      WHERE state IN ('todo', 'in_progress', 'blocked');

    CREATE TABLE homework_changes (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      homework_id uuid NOT NULL REFERENCES homework (id),
      author_id uuid NOT NULL REFERENCES users (id),
      state_before text NOT NULL
        CHECK (state_before IN ('todo', 'in_progress', 'blocked', 'submitted', 'reviewed')),
      state text NOT NULL
        CHECK (state IN ('todo', 'in_progress', 'blocked', 'submitted', 'reviewed', 'withdrawn')),
      due_at timestamptz(3),
      words text NOT NULL DEFAULT '' CHECK (length(words) <= 2000),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      UNIQUE (homework_id, id)
    );
    CREATE UNIQUE INDEX homework_withdrawn_once ON homework_changes (homework_id)
      WHERE state = 'withdrawn';
    COMMENT ON TABLE homework_changes IS 'Append-only: who moved it from where to where, when, and what they said with it';
    COMMENT ON COLUMN homework_changes.due_at IS 'the new due time, where this change moved it';

    CREATE TABLE homework_files (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      homework_id uuid NOT NULL REFERENCES homework (id),
      change_id uuid,
      attachment_id uuid NOT NULL UNIQUE REFERENCES attachments (id),
      small_attachment_id uuid UNIQUE REFERENCES attachments (id),
      place integer NOT NULL CHECK (place >= 0),
      UNIQUE NULLS NOT DISTINCT (homework_id, change_id, place),
      FOREIGN KEY (homework_id, change_id) REFERENCES homework_changes (homework_id, id)
    );
    COMMENT ON COLUMN homework_files.change_id IS 'null: it came with the instructions';
    COMMENT ON COLUMN homework_files.small_attachment_id IS 'of a photo, to be shown small; null for a document';
  `

  protected downSql = /* sql */ `
    DROP TABLE homework_files, homework_changes;
    DROP INDEX homework_tutor_blocked, homework_pair_open;
    UPDATE homework SET state = 'todo' WHERE state = 'withdrawn';
    ALTER TABLE homework
      DROP CONSTRAINT homework_state_check,
      ADD CONSTRAINT homework_state_check
        CHECK (state IN ('todo', 'in_progress', 'blocked', 'submitted', 'reviewed'));
  `
}
