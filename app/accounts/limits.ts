import { createHash } from 'node:crypto'
import { allowed } from '#core/allowed'
import { settings } from '#core/settings'
import { networkOf } from '#accounts/network_of'
import { attemptWithGrowingDelay, forgetDelay } from '#accounts/growing_delay'
import limiter from '@adonisjs/limiter/services/main'

/** A school's whole class may sit behind one address: it gets this many times a person's share. */
const CLASS = 20

const A_MINUTE = 60

/** Far more than a family changes its mind, far less than a loop does. */
const ANSWERS = 30

/** Whoever signs up finds a password that is good enough within these. */
const CHOICES = 5

/** Who asks: the account that is named, known or not, and the network address. */
export type Asker = { email: string; ip: string }

/** The device's own name when that person has signed in on it before. */
type Signer = Asker & { device: string | null }

/** Limits by account and address together, so that nobody can lock somebody else out. */
export const limits = {
  /**
   * A device that is known for the account has a share of its own. All others share one for the account beside
   * their own and their network's, so an attack from many addresses shuts out unknown devices only.
   *
   * @returns how many seconds to wait, or 0.
   */
  async signIn(signer: Signer) {
    const { signInPerMinute: requests } = await settings.get()
    const wait = await attemptWithGrowingDelay(signInKey(signer), requests)
    if (wait > 0 || signer.device) return wait
    const many = { requests: requests * CLASS, duration: '1 minute' }
    const shared = await allowed([
      { key: keyOf('sign_in', networkOf(signer.ip)), ...many },
      { key: keyOf('sign_in_to', signer.email), ...many },
    ])
    return shared ? 0 : A_MINUTE
  },

  /** A right password takes nothing from the share. */
  async signedIn(signer: Signer) {
    const { signInPerMinute: requests } = await settings.get()
    await forgetDelay(signInKey(signer), requests)
  },

  /** For what sends a mail to an address that anybody can type: reset, confirmation, invitation. */
  async mail(purpose: 'reset' | 'confirm' | 'invitation', { email, ip }: Asker) {
    const { resetPerHour: requests } = await settings.get()
    return allowed([
      { key: keyOf(purpose, email, networkOf(ip)), requests, duration: '1 hour' },
      { key: keyOf(purpose, networkOf(ip)), requests: requests * CLASS, duration: '1 hour' },
    ])
  },

  /**
   * Whether one more goes to this address, whoever asks. Nobody is shut out by it: the links of the last hour are in
   * the mailbox already, and work. The answer is the same, so it says nothing of the address.
   */
  async mailTo(purpose: 'reset' | 'confirm' | 'invitation' | 'email_change', email: string) {
    const { resetPerHour: requests } = await settings.get()
    return allowed([
      { key: keyOf(`${purpose}_to`, email), requests: requests * 2, duration: '1 hour' },
    ])
  },

  async signUp(ip: string) {
    const { signUpPerHour: requests } = await settings.get()
    return allowed([
      { key: keyOf('sign_up', networkOf(ip)), requests: requests * CLASS, duration: '1 hour' },
    ])
  },

  /** For asking whether a password is a common one, while a form is filled in. */
  async passwordChoice(ip: string) {
    const { signUpPerHour } = await settings.get()
    const requests = signUpPerHour * CLASS * CHOICES
    return allowed([{ key: keyOf('password_choice', networkOf(ip)), requests, duration: '1 hour' }])
  },

  async emailChange(userId: string) {
    const { resetPerHour: requests } = await settings.get()
    return allowed([{ key: keyOf('email_change', userId), requests, duration: '1 hour' }])
  },

  /** For the mails to guardians that a student asks for: neither one student nor one address gets many. */
  async guardianMail(studentId: string, email: string) {
    const { resetPerHour: requests } = await settings.get()
    return allowed([
      { key: keyOf('guardian_mail', studentId), requests, duration: '1 hour' },
      { key: keyOf('guardian_address', email), requests: requests * 2, duration: '1 hour' },
    ])
  },

  /**
   * For each mail to a guardian that leaves, whoever asked for it: sign-ups by strangers fill nobody's mailbox.
   *
   * @returns how many seconds to wait, or 0.
   */
  async guardianLink(email: string) {
    const { resetPerHour } = await settings.get()
    const key = keyOf('guardian_link', email)
    const share = { requests: resetPerHour * 4, duration: '1 hour' }
    if (await allowed([{ key, ...share }])) return 0
    return Math.max(1, await limiter.use(share).availableIn(key))
  },

  async guardianAnswer(guardianshipId: string) {
    return allowed([
      { key: keyOf('guardian_answer', guardianshipId), requests: ANSWERS, duration: '1 hour' },
    ])
  },

  async passwordCheck(userId: string) {
    const { signInPerMinute: requests } = await settings.get()
    return allowed([{ key: keyOf('password', userId), requests, duration: '1 minute' }])
  },
}

const signInKey = ({ email, ip, device }: Signer) =>
  device ? keyOf('sign_in_on', email, device) : keyOf('sign_in', email, networkOf(ip))

/** Hashed: neither addresses nor networks lie about in the table. */
const keyOf = (purpose: string, ...parts: string[]) =>
  `${purpose}:${createHash('sha256').update(parts.join('\n')).digest('base64url')}`
