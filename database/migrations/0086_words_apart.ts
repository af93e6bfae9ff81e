import { SqlMigration } from '#database/migration'

/** Finding each word of "mercredi/jeudi", "fini.demain", "« mot »" or a link, whatever signs stand between them. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    ALTER TEXT SEARCH CONFIGURATION french_words ALTER MAPPING FOR numword WITH unaccent, simple;
    ALTER TEXT SEARCH CONFIGURATION plain_words ALTER MAPPING FOR numword WITH unaccent, simple;

    CREATE FUNCTION words_apart(said text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
      SELECT regexp_replace(said, '[!-/:-@[-\`{-~${SIGNS}]', ' ', 'g')
    $$;
    COMMENT ON FUNCTION words_apart IS 'One space for each sign: left to itself, the parser takes "a/b" as a path, "a.b" as a host and "<a>" as a tag, and where the locale is C, all beyond ASCII as letters';

    CREATE FUNCTION words_of(said text) RETURNS tsvector LANGUAGE sql STABLE STRICT AS $$
      SELECT to_tsvector('french_words', apart) || to_tsvector('plain_words', apart) || array_to_tsvector(ARRAY(
        SELECT stem FROM unnest(to_tsvector('french', apart)), unaccent(lexeme) AS stem WHERE stem <> ''))
      FROM words_apart(said) AS apart
    $$;
    COMMENT ON FUNCTION words_of IS 'Stems with and without accents ("étudié" ends in é, "etudie" in e), plain words for beginnings of words';

    CREATE OR REPLACE FUNCTION keep_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.words := words_of(NEW.body || ' ' || NEW.file_names);
        RETURN NEW;
      END $$;
    CREATE OR REPLACE FUNCTION keep_own_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.words := words_of(NEW.title || ' ' || coalesce(to_jsonb(NEW) ->> 'body', ''));
        RETURN NEW;
      END $$;
    ${KEPT}
  `

  protected downSql = /* sql */ `
    CREATE OR REPLACE FUNCTION keep_words() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE said text := NEW.body || ' ' || translate(NEW.file_names, '._-', '   ');
      BEGIN
        NEW.words := to_tsvector('french_words', said) || to_tsvector('plain_words', said);
        RETURN NEW;
      END $$;
    CREATE OR REPLACE FUNCTION keep_own_words() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE said text := NEW.title || ' ' || coalesce(to_jsonb(NEW) ->> 'body', '');
      BEGIN
        NEW.words := to_tsvector('french_words', said) || to_tsvector('plain_words', said);
        RETURN NEW;
      END $$;
    DROP FUNCTION words_of;
    DROP FUNCTION words_apart;
    ALTER TEXT SEARCH CONFIGURATION french_words ALTER MAPPING FOR numword WITH simple;
    ALTER TEXT SEARCH CONFIGURATION plain_words ALTER MAPPING FOR numword WITH simple;
    ${KEPT}
  `
}

/** Signs beyond ASCII, without ª ² ³ µ ¹ º ¼ ½ ¾: Latin, punctuation, currency, arrows to dingbats, emoji. */
const SIGNS = [
  String.raw`\u00A0-\u00A9\u00AB-\u00B1\u00B4\u00B6-\u00B8\u00BB\u00BF\u00D7\u00F7`,
  String.raw`\u2000-\u206F\u20A0-\u20CF\u2190-\u2BFF\u3000-\u303F\uFE00-\uFE0F\U0001F000-\U0001FAFF`,
].join('')

const KEPT = /* sql */ `
  UPDATE messages SET body = body;
  UPDATE tasks SET title = title;
  UPDATE memos SET title = title;
`
