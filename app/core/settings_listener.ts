import pg from 'pg'
import env from '#start/env'

const RETRY_AFTER = 1000

const forgetters = new Set<() => void>()
let listening: Promise<void> | undefined
let client: pg.Client | undefined

/**
 * Hears of every change of the settings and of what else is kept in memory, from whichever process it was made by.
 * When the connection is lost, what is kept may be old: it is forgotten, and heard again soon.
 */
export function listenForSettings(forget: () => void): Promise<void> {
  forgetters.add(forget)
  return listening ?? again()
}

function again() {
  listening = listen().catch((error) => {
    listening = undefined
    throw error
  })
  return listening
}

export async function stopListeningForSettings() {
  const open = client
  client = undefined
  listening = undefined
  await open?.end()
}

const forgetAll = () => forgetters.forEach((forget) => forget())

async function listen() {
  const connection = new pg.Client({
    connectionString: env.get('DATABASE_URL'),
    application_name: 'homeskolar settings',
    keepAlive: true,
  })
  connection.on('notification', forgetAll)
  connection.on('error', () => lose(connection))
  connection.on('end', () => lose(connection))
  await connection.connect()
  await connection.query('LISTEN settings_changed')
  client = connection
}

function lose(connection: pg.Client) {
  if (client !== connection) return
  client = undefined
  listening = undefined
  forgetAll()
  setTimeout(() => again().catch(forgetAll), RETRY_AFTER).unref()
}
