/**
 * The web server: on the port asked for or the next free one, ready when it answers.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { sitePort } from './ports.js'
import { Refusal } from './say.js'
import { Service } from './service.js'
import { atPort } from './settings.js'

const PATIENCE = 60_000

/**
 * Between the look at a port and its taking another program may come first: then it is the next one's turn.
 *
 * @param {import('./application.js').Application} application
 * @param {Record<string, string>} settings
 * @param {AbortSignal} signal
 * @returns {Promise<{ service: Service, environment: Record<string, string> }>}
 */
export async function startWebServer(application, settings, signal, from = undefined) {
  const port = await sitePort({ asked: settings.PORT, host: settings.HOST, from })
  const environment = atPort(settings, port)
  const service = new Service('web server', application, application.webServer)
  service.start(environment)
  const outcome = await Promise.race([service.lost(), ready(service, environment, signal)])
  if (outcome === 'ready') return { service, environment }
  await service.stop()
  signal.throwIfAborted()
  if (service.complaint.includes('EADDRINUSE') && !settings.PORT) {
    return startWebServer(application, settings, signal, port + 1)
  }
  throw new Refusal(`The web server ${outcome}.`, 'The reason stands in its messages above.')
}

/** Its own word that it listens, then an answer: something else may answer on the port. */
async function ready(service, { HOST, PORT }, signal) {
  const listening = await listens(service)
  const host = HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST
  const end = Date.now() + PATIENCE
  while (Date.now() < end && !signal.aborted) {
    const answer =
      listening && (await fetch(`http://${host}:${PORT}/health`).catch(() => undefined))
    await answer?.arrayBuffer()
    if (answer) return 'ready'
    await pause(100)
  }
  return `did not answer within ${PATIENCE / 1000} s`
}

/** Only the built server has a direct line to us; the one of `ace serve` is a process further down. */
function listens(/** @type {Service} */ service) {
  if (!service.application.built) return true
  return new Promise((resolve) => {
    service.child.on('message', (message) => message?.isAdonisJS && resolve(true))
  })
}
