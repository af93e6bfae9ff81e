import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import logger from '@adonisjs/core/services/logger'
import { keepMail } from '#core/mail/caught_mails'

const LARGEST_MAIL = 5 * 1024 * 1024

let listening: Promise<string> | undefined

/**
 * The address of the embedded SMTP server, which listens on this machine only and keeps what it
 * is given as files. It starts in the process that sends, at its first mail.
 */
export function catcherAddress() {
  listening ??= listen().catch((error) => {
    listening = undefined
    throw error
  })
  return listening
}

async function listen() {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST_MAIL,
    onData: (stream, session, answer) => {
      receive(stream, session).then(() => answer(), answer)
    },
  })
  server.on('error', (error) => logger.error({ err: error }, 'The mail catcher reports an error'))
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  server.server.unref()
  const { port } = server.server.address() as AddressInfo
  return `smtp://127.0.0.1:${port}?ignoreTLS=true`
}

async function receive(stream: SMTPServerDataStream, session: SMTPServerSession) {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  if (stream.sizeExceeded) throw new Error('This mail is too large')
  await keepMail(
    Buffer.concat(chunks),
    session.envelope.rcptTo.map(({ address }) => address)
  )
}
