/**
 * `npm start`: everything from the sources to a running site. `--dev` for hot reload.
 * Needs no dependency and runs on Node.js 20; what it starts runs on the project's own.
 */
import { fileURLToPath } from 'node:url'
import { runProgram } from './launcher/explain.js'
import { installWhenNeeded } from './launcher/install.js'
import { continueOnProjectNode, runsOnProjectNode } from './launcher/node_runtime.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const args = process.argv.slice(2)

await runProgram(async () => {
  await installWhenNeeded(root)
  if (!runsOnProjectNode(root))
    return continueOnProjectNode(root, fileURLToPath(import.meta.url), args)
  const { start } = await import('./launcher/start.js')
  return start(root, { dev: args.includes('--dev') })
})
