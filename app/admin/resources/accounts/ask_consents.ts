import RenewGuardianLink from '#accounts/actions/renew_guardian_link'
import { inBulk } from '#admin/resources/in_bulk'

/** Each guardian gets a new link, by which they answer anew. */
export const askConsents = inBulk({
  icon: 'Send',
  perform: (guardianshipId, { id: staffId }) =>
    new RenewGuardianLink().handle({ guardianshipId, staffId, sendAgain: true }),
})
