import { transaction } from '#core/transaction'
import Settings from '#core/models/settings'
import { createGuardians } from '#database/demo/guardians'
import { invitePeople } from '#database/demo/invitations'
import { openSlots } from '#database/demo/interview_slots'
import { createPairs } from '#database/demo/pairs'
import { createPeople } from '#database/demo/people'
import { tellAvailability } from '#database/demo/availability'
import { fillProfiles } from '#database/demo/profiles'
import { announceNews } from '#database/demo/news'
import { writeConversations } from '#database/demo/conversations'
import { planHours } from '#database/demo/plan_hours'
import { setHomework } from '#database/demo/homework'
import { writeMemos, writeTasks } from '#database/demo/work'

/**
 * Tells the demo story once, in one transaction: a database that holds it is marked, and is
 * left as people made it since.
 *
 * @returns whether the story was told now.
 */
export function tellDemoStory() {
  return transaction(async (trx) => {
    const settings = await Settings.query({ client: trx }).forUpdate().firstOrFail()
    if (settings.demo) return false

    const ids = await createPeople(trx)
    await tellAvailability(ids, trx)
    await fillProfiles(ids, trx)
    await createGuardians(ids, trx)
    await openSlots(ids, trx)
    const pairs = await createPairs(ids, trx)
    await writeConversations(pairs, trx)
    await planHours(pairs, trx)
    await setHomework(pairs, trx)
    await writeMemos(ids, trx)
    await writeTasks(ids, trx)
    await invitePeople(ids, trx)
    await announceNews(trx)
    await settings.merge({ demo: true }).save()
    return true
  })
}
