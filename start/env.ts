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
  DRIVE_DISK: Env.schema.enum.optional(['local', 's3'] as const),
  S3_BUCKET: Env.schema.string.optionalWhen(process.env.DRIVE_DISK !== 's3'),
  S3_REGION: Env.schema.string.optional(),
  S3_ENDPOINT: Env.schema.string.optional({ format: 'url', tld: false }),
  S3_PATH_STYLE: Env.schema.boolean.optional(),
  S3_ACCESS_KEY_ID: Env.schema.string.optionalWhen(process.env.DRIVE_DISK !== 's3'),
  S3_SECRET_ACCESS_KEY: Env.schema.secret.optionalWhen(process.env.DRIVE_DISK !== 's3'),
  SMTP_URL: Env.schema.string.optional(),
  MAIL_FROM: Env.schema.string.optional(),
  REDIS_URL: Env.schema.string.optional(),
  // Never given by people: the web process says so to the back office's.
  BACK_OFFICE_SOCKET: Env.schema.string.optional(),
  CHROMIUM_PATH: Env.schema.string.optional(),
})
