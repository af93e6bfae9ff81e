import { SMTPTransport as AdonisTransport } from '@adonisjs/mail/transports/smtp'
import type { MailTransportContract, NodeMailerMessage, SMTPConfig } from '@adonisjs/mail/types'

type Address = () => string | Promise<string>

/**
 * What an address may overrule. Times are in milliseconds. A mail holds what we write: nothing is
 * read from a file or from another host on its behalf.
 */
const DEFAULTS = {
  connectionTimeout: '15000',
  greetingTimeout: '15000',
  socketTimeout: '15000',
  disableFileAccess: 'true',
  disableUrlAccess: 'true',
}

/**
 * Sends through the SMTP server whose address is asked when the first mail leaves: the embedded
 * catcher only has one once it listens. The address carries security and credentials too.
 */
export class SmtpTransport implements MailTransportContract {
  #transport: AdonisTransport | undefined

  constructor(protected address: Address) {}

  async send(message: NodeMailerMessage) {
    this.#transport ??= new AdonisTransport(connectionTo(await this.address()))
    return this.#transport.send(message)
  }

  async close() {
    await this.#transport?.close()
    this.#transport = undefined
  }
}

/** The whole connection is described by the address, which nodemailer reads alone when it is given. */
function connectionTo(address: string) {
  const url = new URL(address)
  for (const [name, value] of Object.entries(DEFAULTS)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, value)
  }
  return { url: url.href } as SMTPConfig
}
