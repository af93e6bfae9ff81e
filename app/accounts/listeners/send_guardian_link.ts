import { clock } from '#core/clock'
import { settings } from '#core/settings'
import { sendMail } from '#core/mail/send_mail'
import { ownAge } from '#accounts/own_age'
import { limits } from '#accounts/limits'
import { plainName } from '#accounts/plain_name'
import { guardianPath } from '#accounts/guardian_link'
import Guardian from '#accounts/models/guardian'
import Guardianship from '#accounts/models/guardianship'
import User from '#accounts/models/user'

/** The link is made here and nowhere earlier, so that it never lies in the job queue. */
export default class SendGuardianLink {
  async handle({ guardianshipId }: { guardianshipId: string }) {
    const guardianship = await Guardianship.find(guardianshipId)
    if (!guardianship || guardianship.endedAt) return
    const student = await User.findOrFail(guardianship.studentId)
    const ages = await settings.get()
    const age = ownAge(student)
    if (age >= ages.guardianAuthorisationAge) return
    const guardian = await Guardian.findOrFail(guardianship.guardianId)
    if (!(await limits.guardianLink(guardian.email))) return

    await sendMail({
      to: { email: guardian.email, firstName: plainName(guardianship.name) },
      locale: guardian.locale,
      kind: 'accounts.guardian_asked',
      values: {
        childFirstName: plainName(student.firstName),
        asked: age < ages.guardianConsentAge ? 'everything' : 'tutoring',
      },
      actionUrl: guardianPath(guardianship),
    })
    await guardianship.merge({ linkSentAt: clock.now() }).save()
  }
}
