/**
 * An SMTP server that refuses, hangs and drops connections half of the time, and counts what it took.
 */
import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'

const PATIENCE_MS = 2000
const FAULTS = /** @type {const} */ (['refuse', 'hang', 'drop'])

export class PostOffice {
  /**
   * What was taken: its Message-ID, its subject, whether it can be stopped, as what tells a person can, and when its sender
   * was named. @type {{ id: string, subject: string, stoppable: boolean, at: number }[]}
   */
  taken = []
  faults = { refuse: 0, hang: 0, drop: 0 }
  /** Whether anything goes wrong. */
  faulty = true
  #began = /** @type {Map<string, number>} */ (new Map())
  #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onMailFrom: (_, session, answer) => {
      this.#began.set(session.id, Date.now())
      answer()
    },
    // Who gives up in the middle has handed over nothing.
    onData: (stream, session, answer) =>
      void this.#receive(stream, session, answer).catch(() => {}),
  })

  static async open() {
    const office = new PostOffice()
    office.#server.on('error', () => {})
    office.#server.listen(0, '127.0.0.1')
    await once(office.#server.server, 'listening')
    return office
  }

  /** With little patience, so that what hangs costs little time. */
  get url() {
    const address = this.#server.server.address()
    const port = typeof address === 'object' ? address?.port : 0
    const limits = [
      'connectionTimeout=5000',
      'greetingTimeout=5000',
      `socketTimeout=${PATIENCE_MS}`,
    ]
    return `smtp://127.0.0.1:${port}?${limits.join('&')}`
  }

  close() {
    return new Promise((resolve) => this.#server.close(() => resolve(undefined)))
  }

  /**
   * @param {import('smtp-server').SMTPServerDataStream} stream @param {import('smtp-server').SMTPServerSession} session
   * @param {(error?: Error | null) => void} answer
   */
  async #receive(stream, session, answer) {
    const fault = this.faulty && Math.random() < 0.5 ? FAULTS[Math.floor(Math.random() * 3)] : null
    const chunks = []
    for await (const chunk of stream) chunks.push(chunk)
    if (fault) this.faults[fault]++
    if (fault === 'hang') return
    if (fault === 'refuse') return answer(Object.assign(new Error('Later'), { responseCode: 451 }))
    if (fault === 'drop') return this.#drop(session)
    const mail = Buffer.concat(chunks).toString()
    const [, id = ''] = mail.match(/^Message-ID:\s*<([^@>]+)@/im) ?? []
    const [, subject = ''] = mail.match(/^Subject: (.*)$/im) ?? []
    const stoppable = /^List-Unsubscribe:/im.test(mail)
    this.taken.push({ id, subject, stoppable, at: this.#began.get(session.id) ?? Date.now() })
    answer()
  }

  /** @param {import('smtp-server').SMTPServerSession} session */
  #drop({ id }) {
    const open = /** @type {Set<any>} */ (/** @type {any} */ (this.#server).connections)
    for (const connection of open) if (connection.id === id) connection._socket.destroy()
  }
}
