import env from '#start/env'
import { defineConfig } from '@adonisjs/transmit'

const redisUrl = env.get('REDIS_URL')

/**
 * One process needs no transport, and the back office's tells its pushes to the web process that started it. The Redis transport is imported from the bus itself:
 * the index of Transmit's transports also loads MQTT, which is not installed.
 */
async function transport() {
  if (!redisUrl || env.get('BACK_OFFICE_SOCKET')) return null
  const { redis } = await import('@boringnode/bus/transports/redis')
  return { driver: redis(redisUrl as never) }
}

export default defineConfig({ pingInterval: '20s', transport: await transport() })
