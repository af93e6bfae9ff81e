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
    // Rules without a database or a clock: a form is judged, and a text read, on the device as on the server.
    files: ['inertia/**'],
    rules: {
      '@adonisjs/no-backend-import-in-frontend': [
        'error',
        {
          allowed: [
            ...['#accounts/age', '#accounts/sign_up_faults'],
            ...['#core/text_blocks', '#core/texts/elision'],
          ],
        },
      ],
    },
  },
  {
    // In a test a long expression reads better than a name that is used once.
    files: ['tests/**'],
    rules: { '@unicorn/no-await-expression-member': 'off' },
  }
)
