import env from '#start/env'
import app from '@adonisjs/core/services/app'
import { defineConfig, targets } from '@adonisjs/core/logger'
import { loggedError } from '#core/logged_error'

const loggerConfig = defineConfig({
  default: 'app',
  loggers: {
    app: {
      enabled: true,
      name: 'homeskolar',
      level: env.get('LOG_LEVEL', app.inTest ? 'error' : 'info'),
      serializers: { err: loggedError },
      redact: {
        paths: ['password', '*.password', 'email', '*.email', 'token', '*.token', 'body', '*.body'],
      },
      transport: { targets: [targets.file({ destination: 1 })] },
    },
  },
})

export default loggerConfig

declare module '@adonisjs/core/types' {
  export interface LoggersList extends InferLoggers<typeof loggerConfig> {}
}
