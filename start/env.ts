import { Env } from '@adonisjs/core/env'

/**
 * Every setting of the process, validated once. `.env.example` lists them with their meaning.
 * `bin/start.js` and `ace.js` work out those that were not given.
 */
export default await Env.create(new URL('../', import.meta.url), {
  NODE_ENV: Env.schema.enum(['development', 'production', 'test'] as const),
  DEMO: Env.schema.boolean.optional(),
  HOST: Env.schema.string({ format: 'host' }),
  PORT: Env.schema.number(),
  APP_KEY: Env.schema.secret(),
  APP_URL: Env.schema.string({ format: 'url', tld: false }),
  TRUSTED_PROXIES: Env.schema.string.optional(),
  LOG_LEVEL: Env.schema.enum.optional([
    'fatal',
    'error',
    'warn',
    'info',
    'debug',
    'trace',
    'silent',
  ] as const),
  DATABASE_URL: Env.schema.string(),
  DATABASE_POOL: Env.schema.number.optional(),
  DATA_DIR: Env.schema.string(),
  SMTP_URL: Env.schema.string.optional(),
  MAIL_FROM: Env.schema.string.optional(),
  REDIS_URL: Env.schema.string.optional(),
  CHROMIUM_PATH: Env.schema.string.optional(),
})
