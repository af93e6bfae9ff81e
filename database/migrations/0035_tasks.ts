import { SqlMigration } from '#database/migration'

/** What people keep for themselves: tasks, and memos that can be pinned and found. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE tasks (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      owner_id uuid NOT NULL REFERENCES users (id),
      title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
      due_at timestamptz(3),
      pinned_at timestamptz(3),
      done_at timestamptz(3),
      words tsvector,
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE INDEX tasks_open ON tasks (owner_id, due_at, id) WHERE done_at IS NULL;
    CREATE INDEX tasks_done ON tasks (owner_id, done_at DESC, id DESC) WHERE done_at IS NOT NULL;
    CREATE INDEX tasks_due ON tasks (due_at) WHERE done_at IS NULL AND due_at IS NOT NULL;
    COMMENT ON TABLE tasks IS 'Somebody''s own, seen by nobody else, the team included';

    ALTER TABLE memos ADD COLUMN pinned_at timestamptz(3), ADD COLUMN words tsvector;
    CREATE INDEX memos_pinned ON memos (owner_id, pinned_at DESC, id DESC) WHERE pinned_at IS NOT NULL;

    CREATE FUNCTION keep_own_words() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE said text := NEW.title || ' ' || coalesce(to_jsonb(NEW) ->> 'body', '');
      BEGIN
        NEW.words := to_tsvector('french_words', said) || to_tsvector('plain_words', said);
        RETURN NEW;
      END $$;
    CREATE TRIGGER tasks_words BEFORE INSERT OR UPDATE OF title ON tasks
      FOR EACH ROW EXECUTE FUNCTION keep_own_words();
    CREATE TRIGGER memos_words BEFORE INSERT OR UPDATE OF title, body ON memos
      FOR EACH ROW EXECUTE FUNCTION keep_own_words();
    UPDATE memos SET title = title;
  `

  protected downSql = /* sql */ `
    DROP TRIGGER memos_words ON memos;
    ALTER TABLE memos DROP COLUMN pinned_at, DROP COLUMN words;
    DROP TABLE tasks;
    DROP FUNCTION keep_own_words;
  `
}
