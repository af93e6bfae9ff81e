import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import type { AddressInfo } from 'node:net'
import { getActiveTest } from '@japa/runner'
import { sendMailsTo } from '#tests/helpers/mails'

/**
 * Until the test ends mails go to a real SMTP server, which takes each, or refuses it with what `judge` answers.
 *
 * @returns each mail that was sent to it, as it came.
 */
export async function mailsReceived(judge: (count: number) => Error | null = () => null) {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: async (stream, _, answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk)
      received.push(Buffer.concat(chunks).toString())
      answer(judge(received.length))
    },
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  getActiveTest()?.cleanup(() => new Promise<void>((resolve) => server.close(resolve)))
  sendMailsTo(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`)
  return received
}

export const messageIdOf = (mail: string) => /^Message-ID: (.+)$/im.exec(mail)![1]
