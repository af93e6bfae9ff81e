import { test } from '@japa/runner'
import User from '#accounts/models/user'
import Pair from '#matching/models/pair'
import { isCleared } from '#profiles/queries/cleared_tutors'
import { caughtMails } from '#tests/helpers/mails'
import { firstMail } from '#tests/helpers/mail_links'
import { showSecondFactor } from '#tests/helpers/second_factor'
import { openOffice } from '#tests/helpers/office_in_browser'
import { available, giveSkills, waitingStudent } from '#tests/helpers/waiting'
import { assertAccessible, assertFits, newPerson, signInOnPage } from '#tests/helpers/browser'
import { createPair } from '#database/factories/matching/pair_factory'
import { createApplicant } from '#database/factories/profiles/profile_factory'
import { createStaff, PASSWORD } from '#database/factories/accounts/user_factory'
import {
  acceptCharter,
  noteInterview,
  recordCheck,
} from '#database/factories/profiles/clearance_factory'
import * as steps from '#tests/browser/admin/monday_steps'

const TITLES = 'Prénom;Nom;Date de naissance;E-mail;Responsable;E-mail du responsable'
const SUBJECT = 'Bienvenue chez nous'

/** Two hundred students, of whom every tenth has no name, or was born on no day. */
const students = Array.from({ length: 200 }, (_, index) => {
  const familyName = index % 20 === 9 ? '' : `Famille${index}`
  const birthDate = index % 20 === 19 ? '31/2/2009' : '7/3/2007'
  return `Élève${index};${familyName};${birthDate};eleve${index}@example.org;;`
})

/** Whom the team finds this morning. */
async function cast() {
  const applicant = await createApplicant({ firstName: 'Camille', familyName: 'Roux' })
  await giveSkills(applicant.id)
  await available(applicant.id, [2, 4], 17, 20)
  await acceptCharter(applicant.id)
  await noteInterview(applicant.id)
  await recordCheck(applicant.id)
  const { student } = await waitingStudent()
  const { pair } = await createPair({ student: { firstName: 'Noé' } })
  return { applicant, student, pair }
}

test.group('A Monday morning of the team', () => {
  test('from the second factor to seeing as a student, without a developer', async ({ assert }) => {
    const { applicant, student, pair } = await cast()
    const staff = await createStaff(['coordinator', 'administrator'], { firstName: 'Claire' })
    const claire = await newPerson()
    const { page } = claire

    await signInOnPage(claire, staff.email!, PASSWORD)
    await showSecondFactor(claire)
    await openOffice(claire, '/admin')
    await page.getByRole('heading', { name: '1 candidature attend une décision' }).waitFor()
    await page.getByRole('heading', { name: '1 élève attend un tuteur' }).waitFor()

    // Somebody else held the interview: she clears the tutor, whom the waiting student needs.
    await steps.clear(claire, 'Camille Roux')
    assert.isTrue(await isCleared(applicant.id))
    await steps.lookForTutor(claire, 'Lina Moreau')
    await assertAccessible(assert, page)
    await assertFits(assert, page)
    await page.getByLabel('Camille Roux').check()
    await page.getByRole('button', { name: 'Former le binôme' }).click()
    await page.getByText('3 créneaux leur sont proposés', { exact: false }).waitFor()
    const made = await Pair.findByOrFail('studentId', student.id)
    assert.equal(made.coordinatorId, staff.id)

    await steps.closePair(claire, pair.id)
    await pair.refresh()
    assert.equal(pair.state, 'closed')

    // What she writes is what the students of the file read; the bad lines of it go nowhere.
    await steps.changeSubject(claire, 'accounts.invitation', SUBJECT)
    await steps.checkFile(claire, [TITLES, ...students])
    await page.getByText('180 lignes sont bonnes.').waitFor()
    await page.getByText('20 lignes ne peuvent pas entrer').waitFor()
    assert.equal(await page.getByRole('status').getByRole('listitem').count(), 20)
    await page.getByRole('cell', { name: 'eleve0@example.org' }).waitFor()
    await page.getByText('Montrer les autres (155)').click()
    await page.getByRole('cell', { name: 'eleve198@example.org' }).waitFor()
    assert.lengthOf(await User.query().where('state', 'invited'), 0)
    await page.getByRole('button', { name: 'Inviter 180 personnes' }).click()
    const mail = await firstMail(page, 'eleve0@example.org')
    assert.equal(mail.subject, SUBJECT)
    assert.lengthOf(await User.query().where('state', 'invited'), 180)
    assert.lengthOf(caughtMails('eleve9@example.org'), 0)

    const lines = await steps.exportList(claire, '/admin/resources/users?filters.state=invited')
    assert.lengthOf(lines, 181)

    await openOffice(claire, '/admin/resources/audit_entries')
    for (const done of ['Liste exportée', 'Personne invitée']) {
      await page.getByRole('cell', { name: done }).first().waitFor()
    }
    await openOffice(claire, `/admin/resources/pairs/records/${pair.id}/show`)
    await page.getByText('Fin de l’année scolaire').first().waitFor()

    const banner = await steps.seeAs(claire, student.id)
    await banner.getByText('Lina Moreau').waitFor()
    await page.getByText('L’équipe propose 3 créneaux avec Camille').waitFor()
    await banner.getByRole('button', { name: 'Quitter cette vue' }).click()
    await page.waitForURL((url) => url.pathname.endsWith(`/records/${student.id}/show`))
    assert.deepEqual(claire.faults, [])
  })
})
