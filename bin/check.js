/**
 * `npm test`: proves everything that can be proven without a person. Its last line is `N passed, N failed`.
 * Needs no dependency and runs on Node.js 20; the checks run on the project's own.
 */
import { fileURLToPath } from 'node:url'
import { runProgram } from './launcher/explain.js'
import { installWhenNeeded } from './launcher/install.js'
import { continueOnProjectNode, runsOnProjectNode } from './launcher/node_runtime.js'
import { say } from './launcher/say.js'

const root = fileURLToPath(new URL('..', import.meta.url))

await runProgram(async () => {
  try {
    await installWhenNeeded(root)
  } catch (error) {
    say.failure(error)
    say.line('0 passed, 1 failed')
    return 1
  }
  if (!runsOnProjectNode(root))
    return continueOnProjectNode(root, fileURLToPath(import.meta.url), process.argv.slice(2))
  const wanted = process.argv.slice(2)
  if (wanted.length > 0) {
    const { checkSome } = await import('./checks/check_some.js')
    return checkSome(root, wanted)
  }
  const { check } = await import('./checks/check.js')
  return check(root)
})
