import pg from 'pg'
import env from '#start/env'

const RETRY_AFTER = 1000

let listening: Promise<void> | undefined
let client: pg.Client | undefined

/**
 * Hears of every change of the settings, from whichever process it was made by.
 * When the connection is lost, what is kept may be old: it is forgotten, and heard again soon.
 */
export function listenForSettings(forget: () => void): Promise<void> {
  listening ??= listen(forget).catch((error) => {
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

async function listen(forget: () => void) {
  const connection = new pg.Client({
    connectionString: env.get('DATABASE_URL'),
    application_name: 'homeskolar settings',
    keepAlive: true,
  })
  connection.on('notification', forget)
  connection.on('error', () => lose(connection, forget))
  connection.on('end', () => lose(connection, forget))
  await connection.connect()
  await connection.query('LISTEN settings_changed')
  client = connection
}

function lose(connection: pg.Client, forget: () => void) {
  if (client !== connection) return
  client = undefined
  listening = undefined
  forget()
  setTimeout(() => listenForSettings(forget).catch(() => forget()), RETRY_AFTER).unref()
}
