import { SqlMigration } from '#database/migration'

export default class extends SqlMigration {
  protected upSql = /* sql */ `
    CREATE TABLE conversations (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      pair_id uuid NOT NULL UNIQUE REFERENCES pairs (id),
      position integer NOT NULL DEFAULT 0,
      revision integer NOT NULL DEFAULT 0,
      last_message_at timestamptz(3),
      created_at timestamptz(3) NOT NULL DEFAULT now()
    );
    COMMENT ON COLUMN conversations.position IS 'the place of its last message';
    COMMENT ON COLUMN conversations.revision IS 'raised by every change: message, edit, pin, read, withdrawal';

    CREATE TABLE conversation_members (
      conversation_id uuid NOT NULL REFERENCES conversations (id),
      user_id uuid NOT NULL REFERENCES users (id),
      read_position integer NOT NULL DEFAULT 0,
      unread_count integer NOT NULL DEFAULT 0 CHECK (unread_count >= 0),
      revision integer NOT NULL DEFAULT 0,
      PRIMARY KEY (conversation_id, user_id)
    );
    CREATE INDEX conversation_members_user ON conversation_members (user_id);

    CREATE TABLE messages (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      conversation_id uuid NOT NULL REFERENCES conversations (id),
      author_id uuid NOT NULL REFERENCES users (id),
      client_id uuid NOT NULL,
      position integer NOT NULL,
      revision integer NOT NULL,
      body text NOT NULL CHECK (length(body) BETWEEN 1 AND 4000),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      CONSTRAINT messages_sent_once UNIQUE (conversation_id, client_id),
      CONSTRAINT messages_one_order UNIQUE (conversation_id, position),
      CONSTRAINT messages_in_conversation UNIQUE (conversation_id, id)
    );
    CREATE INDEX messages_changes ON messages (conversation_id, revision);

    CREATE TABLE pins (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      conversation_id uuid NOT NULL,
      message_id uuid NOT NULL UNIQUE,
      pinned_by uuid NOT NULL REFERENCES users (id),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      FOREIGN KEY (conversation_id, message_id) REFERENCES messages (conversation_id, id)
    );
    CREATE INDEX pins_conversation ON pins (conversation_id, created_at DESC);
  `

  protected downSql = /* sql */ `DROP TABLE pins, messages, conversation_members, conversations;`
}
