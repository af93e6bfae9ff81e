/**
 * `npm start` and `npm run dev`, once the dependencies are there.
 */
import { forgetAddress, rememberAddress } from './address.js'
import { Application } from './application.js'
import { buildWhenNeeded } from './build.js'
import { dataFolder } from './data_folder.js'
import { databaseAccount } from './database_account.js'
import { EmbeddedDatabase } from './embedded_database.js'
import { checkDatabase } from './external_database.js'
import { interruptible } from './interruption.js'
import { sitePort } from './ports.js'
import { prepareData } from './prepare_data.js'
import { until } from './processes.js'
import { bold, say } from './say.js'
import { Service } from './service.js'
import { atPort, isDemo, siteSettings } from './settings.js'
import { withClient } from './sql.js'
import { Supervisor } from './supervisor.js'
import { health, startWebServer } from './web_server.js'

/** It answers all the same where a part needs longer; /health says which. */
const HEALTHY_WITHIN = 15_000

/**
 * @param {string} root
 * @param {{ dev: boolean }} options
 */
export async function start(root, { dev }) {
  const interruption = interruptible()
  const supervisor = new Supervisor(interruption)
  let settings = siteSettings(root, { dev })
  try {
    await sitePort({ asked: settings.PORT, host: settings.HOST })
    settings = await provideDatabase(root, settings, supervisor)
    const application = new Application(root, { built: !dev })
    if (!dev) await buildWhenNeeded(root, { environment: settings, signal: interruption })
    await prepareData(application, {
      environment: atPort(settings, settings.PORT ?? 3333),
      demo: isDemo(settings),
      signal: interruption,
    })
    settings = await startServices(application, settings, supervisor)
    rememberAddress(settings)
    announce(settings)
    await supervisor.untilEnd()
  } catch (error) {
    if (!interruption.aborted) throw error
  } finally {
    forgetAddress(settings)
    await supervisor.stop((name) => say.note(`Stopping the ${name}`))
  }
}

/** @param {string} root @param {import('./settings.js').Environment} settings @param {Supervisor} supervisor */
async function provideDatabase(root, settings, supervisor) {
  if (settings.DATABASE_URL) {
    await checkDatabase(settings.DATABASE_URL, { demo: isDemo(settings) })
    return { ...settings, DATA_DIR: dataFolder(root, settings.DATA_DIR).path }
  }
  const account = databaseAccount()
  const { path, moved } = dataFolder(root, settings.DATA_DIR, account)
  if (moved)
    say.note(`The database's own user can't reach this folder, so the data lies in ${path}`)
  const database = await EmbeddedDatabase.open(path, account)
  supervisor.add({
    name: 'embedded database',
    lost: async () => {
      await database.lost()
      return 'was lost'
    },
    startAgain: () => database.recover(),
    stop: () => database.leave(),
  })
  return { ...settings, DATA_DIR: path, DATABASE_URL: database.url }
}

/** @param {Application} application @param {import('./settings.js').Environment} settings @param {Supervisor} supervisor */
async function startServices(application, settings, supervisor) {
  const web = await startWebServer(application, settings, supervisor.signal)
  // Its loss ends everything, so it isn't to be started again.
  supervisor.add({
    name: web.service.name,
    lost: () => web.service.lost(),
    stop: () => web.service.stop(),
  })
  const scheduler = new Service('scheduler', application, application.ace('scheduler:run'))
  scheduler.start(web.environment)
  supervisor.add({
    name: scheduler.name,
    lost: async () => {
      const reason = await scheduler.lost()
      await forgetHeartbeat(web.environment.DATABASE_URL)
      return reason
    },
    startAgain: () => scheduler.startAgain(),
    stop: () => scheduler.stop(),
  })
  await until(
    async () => supervisor.signal.aborted || (await health(web.environment)) === 200,
    HEALTHY_WITHIN
  )
  return web.environment
}

/** Otherwise /health would believe for a while in a scheduler that is known to be gone. */
async function forgetHeartbeat(/** @type {string} */ url) {
  await withClient(url, (client) =>
    client.query("DELETE FROM heartbeats WHERE name = 'scheduler'")
  ).catch(() => {})
}

/** @param {import('./settings.js').Environment} settings */
function announce(settings) {
  say.line()
  say.line(`  ${bold('HomeSkolar')} runs at ${bold(settings.APP_URL)}`)
  if (isDemo(settings)) {
    const people = ['eleve', 'tuteur', 'equipe', 'equipe2', 'admin'].map(
      (name) => `${name}@homeskolar.test`
    )
    say.line(`  Demo accounts    ${people.join(', ')}`)
    say.line('  Their password   homeskolar')
    say.line('  Second factor    shown on its page; equipe2@ sets one up first')
    say.line(`  Caught e-mails   ${settings.APP_URL}/dev/mails`)
  }
  say.line(`  Data             ${settings.DATA_DIR}`)
  say.line('  Ctrl-C stops everything.')
  say.line()
}
