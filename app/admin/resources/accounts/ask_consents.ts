import AskConsents from '#accounts/actions/ask_consents'
import RenewGuardianLink from '#accounts/actions/renew_guardian_link'
import { inBulk } from '#admin/resources/in_bulk'

/** Each of these guardians gets a new link, by which they answer anew. */
export const askGuardians = inBulk({
  icon: 'Send',
  perform: (guardianshipId, { id: staffId }) =>
    new RenewGuardianLink().handle({ guardianshipId, staffId, sendAgain: true }),
})

/** The guardians of these students do. */
export const askConsents = inBulk({
  icon: 'Send',
  perform: (studentId, { id: staffId }) => new AskConsents().handle({ studentId, staffId }),
})
