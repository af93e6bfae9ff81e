import { SqlMigration } from '#database/migration'

/** Photos and documents of messages. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE message_files (
      id uuid PRIMARY KEY,
      conversation_id uuid NOT NULL REFERENCES conversations (id),
      uploaded_by uuid NOT NULL REFERENCES users (id),
      attachment_id uuid NOT NULL UNIQUE REFERENCES attachments (id),
      small_attachment_id uuid UNIQUE REFERENCES attachments (id),
      message_id uuid,
      place integer CHECK (place >= 0),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      CHECK ((message_id IS NULL) = (place IS NULL)),
      UNIQUE (message_id, place),
      FOREIGN KEY (conversation_id, message_id) REFERENCES messages (conversation_id, id)
    );
    CREATE INDEX message_files_unsent ON message_files (created_at) WHERE message_id IS NULL;
    CREATE INDEX message_files_conversation ON message_files (conversation_id);
    COMMENT ON TABLE message_files IS 'Uploaded before their message is sent; they stay as evidence when it is withdrawn';
    COMMENT ON COLUMN message_files.id IS 'made by the client: however often an upload arrives, it is one file';
    COMMENT ON COLUMN message_files.small_attachment_id IS 'of a photo, for its bubble; null for a document';

    ALTER TABLE messages
      ADD COLUMN photo_count integer NOT NULL DEFAULT 0 CHECK (photo_count >= 0),
      ADD COLUMN document_count integer NOT NULL DEFAULT 0 CHECK (document_count >= 0),
      ADD COLUMN file_names text NOT NULL DEFAULT '',
      DROP CONSTRAINT messages_body_check,
      ADD CONSTRAINT messages_body_check CHECK (
        CASE WHEN withdrawn_at IS NOT NULL
          THEN body = '' AND photo_count = 0 AND document_count = 0 AND file_names = ''
          ELSE length(body) <= 4000 AND (body <> '' OR photo_count + document_count > 0) END
      );
    COMMENT ON COLUMN messages.file_names IS 'of its documents, to be found by';

    CREATE OR REPLACE FUNCTION keep_words() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE said text := NEW.body || ' ' || translate(NEW.file_names, '._-', '   ');
      BEGIN
        NEW.words := to_tsvector('french_words', said) || to_tsvector('plain_words', said);
        RETURN NEW;
      END $$;

    ALTER TABLE settings
      ADD COLUMN files_per_message integer NOT NULL DEFAULT 4 CHECK (files_per_message BETWEEN 1 AND 10),
      ADD COLUMN files_per_day integer NOT NULL DEFAULT 40 CHECK (files_per_day BETWEEN 1 AND 1000),
      ADD COLUMN file_megabytes integer NOT NULL DEFAULT 10 CHECK (file_megabytes BETWEEN 1 AND 15);
  `

  protected downSql = /* sql */ `
    ALTER TABLE settings
      DROP COLUMN files_per_message, DROP COLUMN files_per_day, DROP COLUMN file_megabytes;
    CREATE OR REPLACE FUNCTION keep_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.words := to_tsvector('french_words', NEW.body) || to_tsvector('plain_words', NEW.body);
        RETURN NEW;
      END $$;
    UPDATE messages SET body = '–' WHERE body = '' AND withdrawn_at IS NULL;
    ALTER TABLE messages
      DROP CONSTRAINT messages_body_check,
      DROP COLUMN photo_count, DROP COLUMN document_count, DROP COLUMN file_names,
      ADD CONSTRAINT messages_body_check CHECK (
        CASE WHEN withdrawn_at IS NULL THEN length(body) BETWEEN 1 AND 4000 ELSE body = '' END
      );
    DROP TABLE message_files;
  `
}
