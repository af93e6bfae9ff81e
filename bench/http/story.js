/**
 * Where the bench takes place: a production build, a throw-away PostgreSQL, and the demo story in two sizes.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Application } from '../../bin/launcher/application.js'
import { buildWhenNeeded } from '../../bin/launcher/build.js'
import { step } from '../../bin/launcher/say.js'
import { withClient } from '../../bin/launcher/sql.js'
import { ThrowAwayDatabase } from '../../bin/launcher/throw_away_database.js'
import { enlarge } from './enlarge.js'

/** How many messages, appointments and pieces of homework the student has. */
export const SIZES = [10, 1000]

/**
 * @typedef {{ name: string, path: string }} Page
 * @typedef {{ root: string, environment: Record<string, string>, server: ThrowAwayDatabase, databases: Record<number, string> }} Story
 */

/** @type {Page[]} */
export const PAGES = [
  { name: 'today', path: '/' },
  { name: 'conversation', path: '' },
  { name: 'calendar', path: `/calendar/month/${new Date().toISOString().slice(0, 10)}` },
  { name: 'homework', path: '/homework' },
]

/**
 * @param {string} root @param {(story: Story) => Promise<void>} work
 * @param {{ durable?: boolean }} [options] whether what the database has confirmed outlives its being killed
 */
export async function withStory(root, work, { durable = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'homeskolar-bench-'))
  const environment = surroundings(folder)
  await buildWhenNeeded(root, { environment })
  const server = await step('Starting a database', () => ThrowAwayDatabase.open({ durable }))
  try {
    const story = { root, environment, server, databases: {} }
    await step('Telling the story in two sizes', () => tell(story, server))
    await work(story)
  } finally {
    await server.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {Story} story @param {ThrowAwayDatabase} server */
async function tell(story, server) {
  const [small] = SIZES
  story.databases[small] = await server.create(`size_${small}`)
  const application = new Application(story.root, { built: true })
  for (const command of [['migration:run', '--force'], ['demo:seed']]) {
    const environment = { ...story.environment, DATABASE_URL: story.databases[small] }
    const { succeeded, output } = await application.run(application.ace(...command), {
      environment,
    })
    if (!succeeded) throw new Error(output)
  }
  await grow(story, server)
}

/** The story is told once; the larger sizes are copies of it that have grown. */
async function grow(/** @type {Story} */ story, /** @type {ThrowAwayDatabase} */ server) {
  const [small, ...larger] = SIZES
  for (const size of larger) {
    story.databases[size] = await server.create(`size_${size}`, { template: `size_${small}` })
  }
  for (const size of SIZES) {
    await withClient(story.databases[size], async (client) => {
      PAGES[1].path = `/messages/${await enlarge(client, size)}`
    })
  }
}

/** @param {string} folder @returns {Record<string, string>} */
function surroundings(folder) {
  return {
    PATH: process.env.PATH ?? '',
    NODE_ENV: 'production',
    DEMO: '1',
    HOST: '127.0.0.1',
    PORT: '3333',
    APP_URL: 'http://127.0.0.1:3333',
    APP_KEY: randomBytes(24).toString('hex'),
    DATABASE_URL: 'postgres://127.0.0.1:1/none',
    DATA_DIR: folder,
  }
}
