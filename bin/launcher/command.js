/**
 * One `node ace …` command with what it needs around it.
 */
import { Application } from './application.js'
import { recallAddress } from './address.js'
import { dataFolder } from './data_folder.js'
import { databaseAccount } from './database_account.js'
import { EmbeddedDatabase } from './embedded_database.js'
import { runInForeground } from './node_runtime.js'
import { commandSettings } from './settings.js'
import { ThrowAwayDatabase } from './throw_away_database.js'

/** Commands about the sources, which never ask the database. */
const WITHOUT_DATABASE =
  /^(list|help|add|build|codegen|configure|eject|inspire|(make|generate|env|list|inspect|index):.*)$/

/**
 * @param {string} root
 * @param {string[]} args
 * @returns {Promise<number>} the exit code of the command
 */
export async function runCommand(root, args) {
  const asksForHelp = args.some((arg) => arg === '--help' || arg === '-h')
  const database = !asksForHelp && args.length > 0 && !WITHOUT_DATABASE.test(args[0])
  const settings = commandSettings(root, { database })
  if (!database || settings.DATABASE_URL)
    return runAce(root, args, withFolder(settings, dataFolder(root, settings.DATA_DIR).path))
  return args[0] === 'test'
    ? withThrowAwayDatabase(root, args, settings)
    : withEmbeddedDatabase(root, args, settings)
}

/** @param {string} root @param {string[]} args @param {import('./settings.js').Environment} settings */
async function withEmbeddedDatabase(root, args, settings) {
  const account = databaseAccount()
  const { path } = dataFolder(root, settings.DATA_DIR, account)
  const database = await EmbeddedDatabase.open(path, account)
  try {
    return await runAce(root, args, withFolder({ ...settings, DATABASE_URL: database.url }, path))
  } finally {
    await database.leave()
  }
}

/** Tests empty tables: never those of the demo. */
async function withThrowAwayDatabase(root, args, settings) {
  const database = await ThrowAwayDatabase.open()
  try {
    const DATABASE_URL = await database.create('homeskolar')
    return await runAce(
      root,
      args,
      withFolder({ ...settings, NODE_ENV: 'test', DATABASE_URL }, database.folder)
    )
  } finally {
    await database.remove()
  }
}

/** @param {import('./settings.js').Environment} settings @param {string} path */
function withFolder(settings, path) {
  return {
    APP_URL: recallAddress(path) ?? `http://localhost:${settings.PORT}`,
    ...settings,
    DATA_DIR: path,
  }
}

/** @param {string} root @param {string[]} args @param {import('./settings.js').Environment} settings */
function runAce(root, args, settings) {
  const application = new Application(root, { built: false })
  return runInForeground(application.node, [...process.execArgv, ...application.ace(...args)], {
    cwd: root,
    env: settings,
  })
}
