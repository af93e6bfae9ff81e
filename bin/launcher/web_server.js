/**
 * The web server: on the port asked for or the next free one, ready when it answers.
 */
import { sitePort } from './ports.js'
import { until } from './processes.js'
import { Refusal, say } from './say.js'
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
  if (outcome === 'ready' && !signal.aborted) return { service, environment }
  await service.stop()
  signal.throwIfAborted()
  if (service.complaint.includes('EADDRINUSE') && !settings.PORT) {
    say.note(`Port ${port} was taken in the meantime`)
    return startWebServer(application, settings, signal, port + 1)
  }
  throw new Refusal(`The web server ${outcome}.`, 'The reason stands in its messages above.')
}

/** Its own word that it listens, then an answer: something else may answer on the port. */
async function ready(service, environment, signal) {
  // The server of `ace serve` is a process further down and has no direct line to us.
  let listening = !service.application.built
  service.child.on('message', (message) => (listening ||= Boolean(message?.isAdonisJS)))
  let ended = false
  service.lost().then(() => (ended = true))
  const answers = async () =>
    ended || signal.aborted || (listening && (await health(environment)) > 0)
  return (await until(answers, PATIENCE)) ? 'ready' : `did not answer within ${PATIENCE / 1000} s`
}

/** @returns {Promise<number>} the status of /health, 0 without an answer */
export async function health({ HOST, PORT }) {
  const host = HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST
  try {
    const answer = await fetch(`http://${host}:${PORT}/health`, {
      signal: AbortSignal.timeout(5_000),
    })
    await answer.arrayBuffer()
    return answer.status
  } catch {
    return 0
  }
}
