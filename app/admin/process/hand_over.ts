import type { HttpContext } from '@adonisjs/core/http'
import { pipeline } from 'node:stream/promises'
import { request as ask, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { own } from '#admin/process/own'
import { BackOfficeUnavailable } from '#admin/office/unavailable'

/**
 * Lets the back office's own process answer, with everything that comes in and goes out as it flows.
 *
 * @throws BackOfficeUnavailable when it doesn't start or is lost before it answers. Of an answer that has begun, the rest fails.
 */
export async function handOver(ctx: HttpContext) {
  const { logger, response } = ctx
  try {
    await own.office.use((socket) => carry(ctx, socket))
  } catch (error) {
    // Nobody waits any more, or a part has left and the connection was cut.
    if (response.headersSent || response.response.destroyed) return
    logger.error({ err: error }, 'The back office did not answer')
    throw new BackOfficeUnavailable()
  }
}

async function carry(ctx: HttpContext, socket: string) {
  const outgoing = ctx.response.response
  const answer = await answerOf(ctx, socket)
  const headers = without(answer.headers, ['connection', 'keep-alive', 'transfer-encoding'])
  outgoing.writeHead(answer.statusCode!, answer.statusMessage, headers)
  await pipeline(answer, outgoing)
}

/** A connection for each request: one that was kept might be closed at that very moment. */
function answerOf({ request, response }: HttpContext, socketPath: string) {
  const { method, url, headers } = request.request
  return new Promise<IncomingMessage>((resolve, reject) => {
    const asked = ask(
      {
        ...{ socketPath, method, path: url, agent: false },
        headers: {
          ...without(headers, ['connection', 'keep-alive', 'expect', 'upgrade']),
          ...visitorOf(request),
        },
      },
      resolve
    )
    asked.on('error', reject)
    response.response.once('close', () => asked.destroy())
    request.request.pipe(asked)
  })
}

/** Who asks, as this process knows it, in the place of whatever else was claimed. */
const visitorOf = (request: HttpContext['request']) => ({
  'x-forwarded-for': request.ip(),
  'x-forwarded-host': request.host() ?? '',
  'x-forwarded-proto': request.protocol(),
})

const without = (headers: IncomingHttpHeaders, names: string[]) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)))
