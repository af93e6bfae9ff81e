import { DateTime } from 'luxon'
import { settings } from '#core/settings'
import { transaction } from '#core/transaction'
import { announce } from '#core/events/announce'
import { ownAge } from '#accounts/own_age'
import { plainName } from '#accounts/plain_name'
import { guardianPath } from '#accounts/guardian_link'
import { sendGuardianMail } from '#accounts/send_guardian_mail'
import { guardianWords } from '#accounts/queries/guardian_words'
import GuardianSaidNo from '#accounts/events/guardian_said_no'
import Guardianship from '#accounts/models/guardianship'
import User from '#accounts/models/user'

type Payload = GuardianSaidNo['payload']

/** Says to a guardian that another one doesn't agree: neither who nor to what, which their own page says as far as they may know. */
export default class SendGuardianSaidNo {
  async handle(payload: Payload) {
    const guardianship = await Guardianship.find(payload.guardianshipId)
    if (!guardianship || guardianship.endedAt) return
    const student = await User.findOrFail(guardianship.studentId)
    const { guardianAuthorisationAge } = await settings.get()
    if (student.state === 'deactivated' || ownAge(student) >= guardianAuthorisationAge) return
    if (!(await isLastWord(payload, student))) return
    const wait = await sendGuardianMail(guardianship, {
      kind: 'accounts.guardian_said_no',
      values: { childFirstName: plainName(student.firstName) },
      actionUrl: guardianPath(guardianship),
    })
    if (wait > 0) await this.#putOff(payload, wait)
  }

  #putOff(payload: Payload, wait: number) {
    return transaction((trx) => announce(new GuardianSaidNo(payload), trx, wait))
  }
}

/** Whether they still say no, and didn't say no to more since: that is told by itself. */
async function isLastWord({ saidBy, at }: Payload, { id }: User) {
  const words = await guardianWords(id)
  const noes = words.filter(
    ({ guardianshipId, said }) => guardianshipId === saidBy && said !== 'yes'
  )
  const told = DateTime.fromISO(at).toMillis()
  return noes.length > 0 && noes.every((no) => no.at.getTime() <= told)
}
