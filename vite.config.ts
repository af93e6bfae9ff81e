import { defineConfig, type UserConfig } from 'vite'
import react from '@vitejs/plugin-react'
import adonisjs from '@adonisjs/vite/client'
import tailwindcss from '@tailwindcss/vite'
import { compress } from './bin/vite/compress.ts'
import { messages } from './bin/vite/messages.ts'
import { routes } from './bin/vite/routes.ts'
import { serviceWorker } from './bin/vite/service_worker.ts'

export default defineConfig(({ command }) => {
  // What is built is what people get, whatever the shell that builds it is used for.
  if (command === 'build') process.env.NODE_ENV = 'production'
  return options(command)
})

const options = (command: 'build' | 'serve'): UserConfig => ({
  // The settings of the server, its mode among them, are no business of the browser's bundle.
  envDir: false,

  plugins: [
    react(),
    tailwindcss(),
    messages(),
    routes(),
    adonisjs({
      entryPoints: ['inertia/app.tsx'],
      serverEntryPoints: ['inertia/ssr.tsx'],
      reload: ['resources/views/**/*.edge'],
    }),
    compress({ folder: 'public/assets' }),
    serviceWorker(),
  ],

  resolve: {
    alias: {
      '~/': `${import.meta.dirname}/inertia/`,
      '@generated': `${import.meta.dirname}/.adonisjs/client/`,
      // No form of ours asks the server while one types, which would be 5 KB of each first visit.
      'laravel-precognition': `${import.meta.dirname}/inertia/lib/no_precognition.ts`,
      // The texts are parsed while building, so the parser never travels to a browser.
      '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
    },
  },

  // `vite build` then builds the browser's and the server's bundle in one go.
  builder: {},

  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  name: 'vendor',
                  // The shell and a page use the store: in a file of its own it would cost more.
                  test: /(node_modules[\\/](react|react-dom|scheduler|@inertiajs|@adonisjs|intl-messageformat|@formatjs)[\\/]|messaging[\\/]device_store)/,
                },
                // What only a page or two use travels with them.
                {
                  name: 'ui',
                  test: /(inertia[\\/](ui|layouts|hooks|lib)[\\/]|lucide-react)/,
                  minShareCount: 6,
                },
              ],
            },
          },
        },
      },
    },
    ssr: {
      // Outside of public/, so that nobody can download it. `config/vite.ts` says where to find it.
      build: { outDir: 'ssr/server' },
      // One file starts faster than a thousand icons. The dev server can't run CommonJS inlined.
      resolve: { noExternal: command === 'build' ? true : [] },
      define: command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {},
    },
  },
})
