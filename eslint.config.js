import { configApp } from '@adonisjs/eslint-config'

export default configApp(
  {
    ignores: [
      'build/**',
      'ssr/**',
      'tmp/**',
      'public/**',
      '.adonisjs/**',
      '.adminjs/**',
      'database/schema.ts',
    ],
  },
  {
    // In a test a long expression reads better than a name that is used once.
    files: ['tests/**'],
    rules: { '@unicorn/no-await-expression-member': 'off' },
  }
)
