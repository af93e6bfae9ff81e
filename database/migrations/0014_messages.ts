import { SqlMigration } from '#database/migration'

/** Messages that are corrected, withdrawn or answered; why one is pinned; finding by words. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TEXT SEARCH CONFIGURATION french_words (COPY = french);
    ALTER TEXT SEARCH CONFIGURATION french_words
      ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
    CREATE TEXT SEARCH CONFIGURATION plain_words (COPY = simple);
    ALTER TEXT SEARCH CONFIGURATION plain_words
      ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

    ALTER TABLE messages
      ADD COLUMN replies_to uuid,
      ADD COLUMN edited_at timestamptz(3),
      ADD COLUMN withdrawn_at timestamptz(3),
      ADD COLUMN words tsvector,
      DROP CONSTRAINT messages_body_check,
      ADD CONSTRAINT messages_body_check CHECK (
        CASE WHEN withdrawn_at IS NULL THEN length(body) BETWEEN 1 AND 4000 ELSE body = '' END
      ),
      ADD CONSTRAINT messages_reply_in_conversation
        FOREIGN KEY (conversation_id, replies_to) REFERENCES messages (conversation_id, id);
    CREATE INDEX messages_replies ON messages (replies_to) WHERE replies_to IS NOT NULL;
    COMMENT ON COLUMN messages.words IS 'stems for plurals, plain words for beginnings of words; kept by a trigger, as unaccent is not immutable';

    CREATE OR REPLACE FUNCTION keep_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.words := to_tsvector('french_words', NEW.body) || to_tsvector('plain_words', NEW.body);
        RETURN NEW;
      END $$;
    CREATE TRIGGER messages_words BEFORE INSERT OR UPDATE OF body ON messages
      FOR EACH ROW EXECUTE FUNCTION keep_words();
    UPDATE messages SET body = body;
    CREATE EXTENSION IF NOT EXISTS btree_gin;
    CREATE INDEX messages_found ON messages USING gin (conversation_id, words);

    CREATE TABLE message_versions (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      message_id uuid NOT NULL REFERENCES messages (id),
      body text NOT NULL CHECK (body <> ''),
      replaced_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE INDEX message_versions_message ON message_versions (message_id, replaced_at);
    COMMENT ON TABLE message_versions IS 'What a message said before it was corrected or withdrawn: evidence, read from an open case alone';

    ALTER TABLE pins ADD COLUMN reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 120);
  `

  protected downSql = /* sql */ `
    ALTER TABLE pins DROP COLUMN reason;
    DROP TABLE message_versions;
    DELETE FROM pins WHERE message_id IN (SELECT id FROM messages WHERE body = '');
    UPDATE messages SET body = '–', withdrawn_at = NULL WHERE body = '';
    DROP TRIGGER messages_words ON messages;
    DROP FUNCTION keep_words;
    ALTER TABLE messages
      DROP CONSTRAINT messages_reply_in_conversation,
      DROP CONSTRAINT messages_body_check,
      ADD CONSTRAINT messages_body_check CHECK (length(body) BETWEEN 1 AND 4000),
      DROP COLUMN words, DROP COLUMN withdrawn_at, DROP COLUMN edited_at, DROP COLUMN replies_to;
    DROP TEXT SEARCH CONFIGURATION plain_words;
    DROP TEXT SEARCH CONFIGURATION french_words;
  `
}
