/**
 * `node ace …` from any shell: on the project's Node.js, with the settings of `.env`, and with the embedded
 * database running for as long as the command needs it. The production build has an ace.js of its own.
 */
import { fileURLToPath } from 'node:url'
import { runProgram } from './bin/launcher/explain.js'
import { continueOnProjectNode, runsOnProjectNode } from './bin/launcher/node_runtime.js'

const root = fileURLToPath(new URL('.', import.meta.url))
const args = process.argv.slice(2)

await runProgram(async () => {
  if (!runsOnProjectNode(root))
    return continueOnProjectNode(root, fileURLToPath(import.meta.url), args)
  const { runCommand } = await import('./bin/launcher/command.js')
  return runCommand(root, args)
})
