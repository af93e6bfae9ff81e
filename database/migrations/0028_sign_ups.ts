import { SqlMigration } from '#database/migration'

/** Until somebody shows that they read an address, any number of sign-ups may wait with it, each with its own data. */
export default class extends SqlMigration {
  protected upSql = /* sql */ `
    DROP INDEX users_email;
    CREATE UNIQUE INDEX users_email ON users (lower(email)) WHERE email_confirmed_at IS NOT NULL OR password IS NULL;
    CREATE INDEX users_by_email ON users (lower(email));
    COMMENT ON INDEX users_email IS 'an address is had by who confirmed it, or is invited to it';
    COMMENT ON COLUMN users.sign_up_id IS 'made of the form and its answers: a form that is sent twice makes one account';
  `

  protected downSql = /* sql */ `
    COMMENT ON COLUMN users.sign_up_id IS 'chosen by the form: a form that is sent twice makes one account';
    SELECT forget_unconfirmed(id) FROM users WHERE state = 'unconfirmed';
    DROP INDEX users_email, users_by_email;
    CREATE UNIQUE INDEX users_email ON users (lower(email));
  `
}
