/**
 * `npm run generate`: makes again what is generated and committed (`database/schema.ts`, `.adonisjs/`), on a
 * throw-away database that the migrations are tried on.
 */
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runProgram } from './launcher/explain.js'
import { continueOnProjectNode, runsOnProjectNode } from './launcher/node_runtime.js'
import { say, step } from './launcher/say.js'

const root = fileURLToPath(new URL('..', import.meta.url))

await runProgram(async () => {
  if (!runsOnProjectNode(root))
    return continueOnProjectNode(root, fileURLToPath(import.meta.url), process.argv.slice(2))
  const { ThrowAwayDatabase } = await import('./launcher/throw_away_database.js')
  const { GENERATED, makeGeneratedFiles } = await import('./checks/generated_files.js')
  const { interruptible } = await import('./launcher/interruption.js')
  const database = await ThrowAwayDatabase.open()
  try {
    const surroundings = { root, database, signal: interruptible() }
    const { copy, problem } = await step('Migrating and generating', () =>
      makeGeneratedFiles(surroundings)
    )
    if (problem) {
      say.line(problem)
      return 1
    }
    rmSync(join(root, '.adonisjs'), { recursive: true })
    for (const name of GENERATED) cpSync(join(copy, name), join(root, name), { recursive: true })
    return 0
  } finally {
    await database.remove()
  }
})
