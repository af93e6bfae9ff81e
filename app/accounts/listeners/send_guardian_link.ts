import { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { settings } from '#core/settings'
import { transaction } from '#core/transaction'
import { announce } from '#core/events/announce'
import { ownAge } from '#accounts/own_age'
import { plainName } from '#accounts/plain_name'
import { guardianPath } from '#accounts/guardian_link'
import { sendGuardianMail } from '#accounts/send_guardian_mail'
import GuardianAsked from '#accounts/events/guardian_asked'
import Guardianship from '#accounts/models/guardianship'
import User from '#accounts/models/user'

type Asked = GuardianAsked['payload']

/**
 * The link is made here and nowhere earlier, so that it never lies in the job queue. An address that got enough of them gets
 * it once the limit allows, unless it has left meanwhile or was revoked.
 */
export default class SendGuardianLink {
  async handle({ guardianshipId, putOff }: Asked) {
    const guardianship = await Guardianship.find(guardianshipId)
    if (!guardianship || guardianship.endedAt || isOver(putOff, guardianship)) return
    const student = await User.findOrFail(guardianship.studentId)
    const ages = await settings.get()
    const age = ownAge(student)
    if (age >= ages.guardianAuthorisationAge) return
    const wait = await sendGuardianMail(guardianship, {
      kind: 'accounts.guardian_asked',
      values: {
        childFirstName: plainName(student.firstName),
        asked: age < ages.guardianConsentAge ? 'everything' : 'tutoring',
      },
      actionUrl: guardianPath(guardianship),
    })
    if (wait > 0) return this.#putOff(guardianship, putOff, wait)
    await guardianship.merge({ linkSentAt: clock.now() }).save()
  }

  #putOff({ id, linkVersion }: Guardianship, earlier: Asked['putOff'], wait: number) {
    const putOff = earlier ?? { since: clock.now().toISO()!, linkVersion }
    return transaction((trx) =>
      announce(new GuardianAsked({ guardianshipId: id, putOff }), trx, wait)
    )
  }
}

function isOver(putOff: Asked['putOff'], { linkSentAt, linkVersion }: Guardianship) {
  if (!putOff) return false
  const sentSince = linkSentAt !== null && linkSentAt > DateTime.fromISO(putOff.since)
  return sentSince || putOff.linkVersion !== linkVersion
}
