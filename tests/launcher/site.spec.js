import { getActiveTestOrFail, test } from '@japa/runner'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { copySources } from '../../bin/checks/copy_of_sources.js'
import { identify, until } from '../../bin/launcher/processes.js'
import { workInBackOffice } from './back_office.js'
import { startRedis } from './redis.js'
import { workOnTwo } from './two_processes.js'
import {
  childrenOf,
  ended,
  isGone,
  launch,
  root,
  says,
  serverOf,
  temporaryFolder,
} from './support.js'

const health = (url) =>
  fetch(`${url}/health`).then(
    (answer) => answer.status,
    () => 0
  )
const becomes = (status, url) => until(async () => (await health(url)) === status, 60_000)

const programOf = (pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8')

/** The launcher proper runs below the system's Node.js. */
const launcherOf = (program) => childrenOf(program.child.pid)[0]

async function startSite(folder, redis = undefined) {
  const program = launch(['bin/start.js'], {
    cwd: folder,
    settings: { DATA_DIR: join(folder, 'data'), ...(redis && { REDIS_URL: redis }) },
  })
  const url = await says(program, /runs at (\S+)/)
  getActiveTestOrFail().cleanup(() => program.child.kill('SIGTERM'))
  return {
    program,
    url,
    processes: childrenOf(launcherOf(program)),
    server: serverOf(join(folder, 'data')),
  }
}

test.group('A site', () => {
  test('comes up from its sources, survives its database, and leaves nothing behind', async ({
    assert,
  }) => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'data'))
    copySources(root, folder)

    const site = await startSite(folder)
    assert.isTrue(await becomes(200, site.url), site.program.output)
    process.kill(site.server, 'SIGKILL')
    assert.isTrue(await becomes(503, site.url), site.program.output)
    assert.isTrue(await becomes(200, site.url), site.program.output)

    site.program.child.kill('SIGTERM')
    assert.equal((await ended(site.program)).code, 0, site.program.output)
    for (const pid of site.processes) assert.isUndefined(identify(pid))

    const redis = await startRedis()
    const again = await startSite(folder, redis)
    assert.notMatch(again.program.output, /Building|Migrating|Telling/)
    const scheduler = again.processes.find((pid) => programOf(pid).includes('scheduler:run'))
    const [web] = again.processes.filter((pid) => pid !== again.server && pid !== scheduler)
    const office = await workInBackOffice(assert, again.url, web)
    // A machine without Redis serves a site from one process.
    if (redis) await workOnTwo(assert, again.url, web)
    process.kill(scheduler, 'SIGKILL')
    assert.isTrue(await becomes(503, again.url), again.program.output)
    assert.isTrue(await becomes(200, again.url), again.program.output)

    process.kill(web, 'SIGKILL')
    const { code, output } = await ended(again.program)
    assert.equal(code, 1)
    assert.include(output, 'The web server was killed (SIGKILL), so everything was stopped.')
    for (const pid of [...again.processes, again.server, office]) assert.isTrue(await isGone(pid))
  })
})
