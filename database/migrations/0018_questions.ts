import { SqlMigration } from '#database/migration'

/** Conversations of a person with the team, and what the team makes of what is asked there. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TABLE conversations
      ALTER COLUMN pair_id DROP NOT NULL,
      ADD COLUMN person_id uuid UNIQUE REFERENCES users (id),
      ADD CONSTRAINT conversations_of_pair_or_person CHECK (num_nonnulls(pair_id, person_id) = 1);
    COMMENT ON COLUMN conversations.person_id IS 'whose conversation with the team it is';

    CREATE TABLE questions (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      conversation_id uuid NOT NULL UNIQUE REFERENCES conversations (id),
      state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'closed')),
      owner_id uuid REFERENCES users (id),
      asked_at timestamptz(3) NOT NULL,
      read_position integer NOT NULL DEFAULT 0,
      created_at timestamptz(3) NOT NULL DEFAULT now()
    );
    CREATE INDEX questions_open ON questions (asked_at, id) WHERE state = 'open';
    CREATE INDEX questions_owner ON questions (owner_id, asked_at);
    COMMENT ON COLUMN questions.asked_at IS 'the first message that nobody of the team has answered; afterwards, the last that was';
    COMMENT ON COLUMN questions.read_position IS 'up to which message somebody of the team has read';
  `

  protected downSql = /* sql */ `
    DROP TABLE questions;
    DELETE FROM pins USING conversations WHERE conversations.id = conversation_id AND person_id IS NOT NULL;
    DELETE FROM message_versions USING messages, conversations
      WHERE messages.id = message_id AND conversations.id = conversation_id AND person_id IS NOT NULL;
    DELETE FROM messages USING conversations WHERE conversations.id = conversation_id AND person_id IS NOT NULL;
    DELETE FROM conversation_members USING conversations
      WHERE conversations.id = conversation_id AND person_id IS NOT NULL;
    DELETE FROM conversations WHERE person_id IS NOT NULL;
    ALTER TABLE conversations DROP COLUMN person_id, ALTER COLUMN pair_id SET NOT NULL;
  `
}
