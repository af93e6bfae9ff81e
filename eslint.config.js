import { configApp } from '@adonisjs/eslint-config'

export default configApp({
  ignores: ['build/**', 'ssr/**', 'tmp/**', 'public/**', '.adonisjs/**', '.adminjs/**', 'database/schema.ts'],
})
