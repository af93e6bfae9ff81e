import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { settings } from '#core/settings'
import { passConsentsOf } from '#accounts/pass_consents_of'
import { consentsToPass } from '#accounts/queries/consents_to_pass'

type Input = { at?: DateTime; dryRun?: boolean }

/**
 * At the age of consent, and again at the age of authorisation, what guardians answered becomes the student's own.
 * Each student once for each age, whoever runs this and however often; the last age first, so that who turns out to be
 * past both is told of that one alone.
 *
 * @returns how many students it is for.
 */
export default class PassConsents {
  async handle({ at = clock.now(), dryRun = false }: Input = {}) {
    const { guardianConsentAge, guardianAuthorisationAge } = await settings.get()
    const ages = [...new Set([guardianAuthorisationAge, guardianConsentAge])]
    let passed = 0
    for (const age of ages) {
      const last = age === guardianAuthorisationAge
      for (const studentId of await consentsToPass(age, at)) {
        if (dryRun || (await passConsentsOf({ studentId, age, last }))) passed++
      }
    }
    return passed
  }
}
