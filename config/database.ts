import pg from 'pg'
import env from '#start/env'
import { defineConfig } from '@adonisjs/lucid'
import { prepareRepeated } from '#core/prepared_statements'

const DATE = 1082

/** A date without a time stays the string it is: a birthday has no time zone. */
pg.types.setTypeParser(DATE, (value) => value)

export default defineConfig({
  connection: 'postgres',
  connections: {
    postgres: {
      client: 'pg',
      connection: {
        connectionString: env.get('DATABASE_URL'),
        ...({ application_name: 'homeskolar', options: '-c timezone=UTC' } as object),
      },
      pool: {
        min: 1,
        max: env.get('DATABASE_POOL', 8),
        afterCreate(connection: pg.Client, done: (error: Error | null, own: pg.Client) => void) {
          prepareRepeated(connection)
          done(null, connection)
        },
      },
      migrations: { naturalSort: true, paths: ['database/migrations'] },
      seeders: { paths: ['database/seeders'] },
      schemaGeneration: {
        enabled: true,
        rulesPaths: ['#database/schema_rules'],
      },
    },
  },
})
