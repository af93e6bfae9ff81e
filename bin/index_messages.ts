import type { AllHooks } from '@adonisjs/assembler/types'
import { SERVER_ONLY } from './vite/server_only.js'

type InitHook = Extract<AllHooks['init'][number], { run: any }>

/**
 * Writes the type of all message keys, read from the French texts, to .adonisjs/client/messages.d.ts. It names
 * files, not keys: a new text is known at once, a new file after `node ace codegen`.
 */
export function indexMessages(): InitHook {
  return {
    run(_, __, indexGenerator) {
      indexGenerator.add('messages', {
        source: 'resources/lang/fr',
        glob: ['**/*.json'],
        output: '.adonisjs/client/messages.d.ts',
        as(files, buffer, _config, helpers) {
          const entries = Object.entries(files.asList()).sort(([a], [b]) => a.localeCompare(b))
          buffer.write('type Keys<Tree> = {')
          buffer.write('  [Key in keyof Tree & string]: Tree[Key] extends string')
          buffer.write('    ? Key')
          buffer.write('    : `${Key}.${Keys<Tree[Key]>}`')
          buffer.writeLine('}[keyof Tree & string]')
          buffer.write('export type MessageKey =').indent()
          for (const [, file] of entries) {
            const feature = file.replace(/^.*\//, '').replace(/\.json$/, '')
            if (SERVER_ONLY.includes(feature)) continue
            buffer.write(
              `| \`${feature}.\${Keys<typeof import('${helpers.toImportPath(file)}')>}\``
            )
          }
          buffer.dedent()
        },
      })
    },
  }
}
