import { test } from '@japa/runner'
import Settings from '#core/models/settings'
import JudgeChangedAges, { PAGE } from '#accounts/actions/judge_changed_ages'
import AgeChange from '#accounts/models/age_change'
import AgesChanged from '#accounts/events/ages_changed'
import SaveSettings from '#admin/actions/save_settings'
import PassConsents from '#accounts/actions/pass_consents'
import GuardianAsked from '#accounts/events/guardian_asked'
import AuthorisationChanged from '#accounts/events/authorisation_changed'
import Guardianship from '#accounts/models/guardianship'
import User from '#accounts/models/user'
import { isAuthorised } from '#accounts/queries/authorised_students'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { countQueries } from '#tests/helpers/queries'
import { backOffice } from '#tests/helpers/back_office'
import { announced, runJobs } from '#tests/helpers/events'
import { giveByGuardian } from '#database/factories/accounts/consent_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import {
  createGuardian,
  createWillingGuardian,
} from '#database/factories/accounts/guardian_factory'

async function setAges(values: Partial<Settings>, agesConfirmed = 1) {
  const { id: actorId } = await createStaff(['administrator'])
  await new SaveSettings().handle({ values, agesConfirmed, actorId })
}

/** Does what the worker would do with the students of changed ages, and nothing of what it leads to. */
async function judgeAll() {
  for (const { id } of await AgeChange.query().orderBy('createdAt').orderBy('id')) {
    await judge(id)
  }
}

async function judge(ageChangeId: string) {
  while (!(await AgeChange.findOrFail(ageChangeId)).finishedAt) {
    await new JudgeChangedAges().handle({ ageChangeId })
  }
}

const askedGuardians = async () =>
  (await announced(GuardianAsked)).map(({ guardianshipId }) => guardianshipId)

test.group('An age of the settings', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  test('that is raised again: guardians are asked, the pair waits and is told', async ({
    client,
    assert,
  }) => {
    const { student, tutor } = await createPair({ student: { birthDate: '2009-05-04' } })
    const { guardianship, guardian } = await createWillingGuardian(student)
    await setAges({ guardianAuthorisationAge: 17 })
    await new PassConsents().handle()
    assert.isNotNull((await guardianship.refresh()).endedAt)
    assert.isTrue(await isAuthorised(student.id))

    await setAges({ guardianAuthorisationAge: 18 })
    assert.isFalse(await isAuthorised(student.id))
    await judgeAll()
    assert.isNull((await guardianship.refresh()).endedAt)
    assert.include(await askedGuardians(), guardianship.id)
    const [told] = await announced(AuthorisationChanged)
    assert.deepInclude(told, { studentId: student.id, authorised: false })
    const office = backOffice(client, await createStaff())
    const { matters } = (await office.get('dashboard')).body()
    assert.include(
      matters.map(({ key }: { key: string }) => key),
      'missingConsents'
    )
    await runJobs()
    const page = await client.get('/notifications').loginAs(tutor).withInertia()
    assert.include(JSON.stringify(page.inertiaProps), 'authorisation_lost')

    await giveByGuardian(guardianship, ['tutoring'])
    assert.isTrue(await isAuthorised(student.id))
    await setAges({ guardianAuthorisationAge: 17 })
    await new PassConsents().handle()
    assert.isNotNull((await guardianship.refresh()).endedAt)
    assert.isNotEmpty(caughtMails(guardian.email))
  })

  test('that is raised above a child’s age lets the account wait, which says why; lowered, it opens', async ({
    client,
    assert,
  }) => {
    const { student } = await createPair({ student: { birthDate: '2011-05-04' } })
    await new PassConsents().handle()
    await setAges({ guardianConsentAge: 16 })
    await judgeAll()
    assert.equal((await student.refresh()).state, 'waiting_for_guardian')
    const { id } = await Guardianship.findByOrFail('studentId', student.id)
    assert.deepEqual(await askedGuardians(), [id])
    const page = await client.get('/waiting').loginAs(student).withInertia()
    assert.deepInclude(page.inertiaProps, { why: 'again_rule', age: 16 })
    await setAges({ guardianConsentAge: 15 })
    await judgeAll()
    await student.refresh()
    assert.include(student.$attributes, { state: 'active', waitsAgain: null })
    assert.isTrue(await isAuthorised(student.id))
  })

  test('is saved once the number of students whom it concerns is confirmed', async ({
    client,
    assert,
  }) => {
    for (const birthDate of ['2009-05-04', '2009-06-04', '2010-06-04']) {
      await createUser({ birthDate })
    }
    const office = backOffice(client, await createStaff(['administrator']))
    const path = 'resources/settings/records/1/edit'
    const { params } = (await office.get(path)).body().record
    const save = async (values: object) =>
      (await office.post(path, { ...params, guardianAuthorisationAge: '17', ...values })).body()
    for (const values of [{}, { agesConfirmed: '1' }]) {
      const { guardianAuthorisationAge: error } = (await save(values)).record.errors
      assert.deepInclude(error, { type: 'agesConcern', options: { count: 2 } })
      assert.equal((await Settings.firstOrFail()).guardianAuthorisationAge, 18)
    }
    await save({ agesConfirmed: '2' })
    assert.equal((await Settings.firstOrFail()).guardianAuthorisationAge, 17)
  })

  test('leaves alone whom it doesn’t concern', async ({ assert }) => {
    await createUser({ birthDate: '2012-05-04' })
    await createUser({ birthDate: '2000-05-04' })
    await setAges({ guardianAuthorisationAge: 17 }, 0)
    await setAges({ guardianAuthorisationAge: 18 }, 0)
    assert.isEmpty(await announced(AgesChanged))
    assert.isEmpty(await announced(GuardianAsked))
  })

  test('that is lowered greets nobody for a birthday that isn’t today', async ({ assert }) => {
    const { student } = await createPair({ student: { birthDate: '2009-05-04' } })
    const { guardian } = await createWillingGuardian(student)
    await setAges({ guardianAuthorisationAge: 17 })
    await new PassConsents().handle()
    await runJobs()
    const texts = [student.email!, guardian.email].map((email) =>
      caughtMails(email)
        .map(({ subject, text }) => subject + text)
        .join()
    )
    assert.include(texts[0], 'Tes accords sont à toi')
    for (const text of texts) assert.notMatch(text, /anniversaire|vien[st] d’avoir/)
  })

  test('says nothing to who took over their consents at another age already', async ({
    assert,
  }) => {
    const { student } = await createPair({ student: { birthDate: '2009-05-04' } })
    const { guardian } = await createWillingGuardian(student)
    await new PassConsents().handle()
    await runJobs()
    const mails = () => [...caughtMails(guardian.email), ...caughtMails(student.email!)].length
    const before = mails()
    assert.isAbove(before, 0)
    for (const guardianConsentAge of [16, 14, 15]) {
      await setAges({ guardianConsentAge }, 0)
      await judgeAll()
      await new PassConsents().handle()
      await runJobs()
    }
    assert.equal(mails(), before)
  })

  test('of many is judged page by page, however often a page arrives, and the team reads how far', async ({
    client,
    assert,
  }) => {
    const count = PAGE + 1
    for (let index = 0; index < count; index++) {
      const student = await createUser({ birthDate: '2009-05-04' })
      await createGuardian(student)
    }
    await setAges({ guardianAuthorisationAge: 17 }, count)
    await judgeAll()
    await setAges({ guardianAuthorisationAge: 18 }, count)
    const change = await AgeChange.query().orderBy('id', 'desc').firstOrFail()
    assert.isEmpty(await announced(GuardianAsked))
    const office = backOffice(client, await createStaff())
    const matter = async () => {
      const { matters } = (await office.get('dashboard')).body()
      return matters.find(({ key }: { key: string }) => key === 'changedAges')
    }
    const { id: ageChangeId } = change
    await new JudgeChangedAges().handle({ ageChangeId })
    assert.isNull((await change.refresh()).finishedAt)
    assert.lengthOf(await announced(GuardianAsked), PAGE)
    assert.include(
      (await matter()).first.map(({ name }: { name: string }) => name),
      `${PAGE} / ${count}`
    )

    for (let time = 0; time < 3; time++) await new JudgeChangedAges().handle({ ageChangeId })
    assert.lengthOf(await announced(GuardianAsked), count)
    assert.isNotNull((await change.refresh()).finishedAt)
    // What is left to do is the guardians', and told as such.
    assert.isUndefined(await matter())
    assert.include(change.$attributes, { judged: count, guardiansAsked: count, opened: 0 })
    const shown = await office.get(`resources/age_changes/records/${ageChangeId}/show`)
    assert.equal(shown.body().record.title, '15 / 17 → 15 / 18')
    assert.include(shown.body().record.params, {
      ...{ ages: '15 / 17 → 15 / 18', judged: count },
    })
  })

  test('that is changed back before all are judged asks nobody', async ({ assert }) => {
    const student = await createUser({ birthDate: '2009-05-04' })
    await createGuardian(student)
    await setAges({ guardianAuthorisationAge: 17 })
    await judgeAll()
    await setAges({ guardianAuthorisationAge: 18 })
    const { id } = await AgeChange.query().orderBy('id', 'desc').firstOrFail()
    await setAges({ guardianAuthorisationAge: 17 })
    await judgeAll()
    assert.isEmpty(await announced(GuardianAsked))
    assert.equal((await AgeChange.findOrFail(id)).judged, 0)
  })

  test('that is raised twice before all are judged asks guardians and tells pairs once', async ({
    assert,
  }) => {
    await setAges({ guardianAuthorisationAge: 16 }, 0)
    const pairs = [
      await createPair({ student: { birthDate: '2010-05-04' } }),
      await createPair({ student: { birthDate: '2009-05-04' } }),
    ]
    await new PassConsents().handle()
    await setAges({ guardianAuthorisationAge: 17 })
    await setAges({ guardianAuthorisationAge: 18 })
    await judgeAll()
    const guardianships = await Guardianship.all()
    assert.sameMembers(
      await askedGuardians(),
      guardianships.map(({ id }) => id)
    )
    assert.sameMembers(
      (await announced(AuthorisationChanged)).map(({ studentId }) => studentId),
      pairs.map(({ student }) => student.id)
    )
    const [first, second] = await AgeChange.query().orderBy('id', 'desc')
    assert.include(first.$attributes, { overtakes: second.id, concerned: 2, judged: 2 })
  })

  test('that is raised again in the middle goes on from where each student stands', async ({
    assert,
  }) => {
    await setAges({ guardianAuthorisationAge: 16 }, 0)
    const asked = []
    for (let index = 0; index < PAGE + 2; index++) {
      const student = await createUser({ birthDate: '2010-05-04' })
      asked.push((await createGuardian(student)).guardianship.id)
    }
    await setAges({ guardianAuthorisationAge: 17 }, PAGE + 2)
    const { id: ageChangeId } = await AgeChange.firstOrFail()
    await new JudgeChangedAges().handle({ ageChangeId })
    assert.lengthOf(await askedGuardians(), PAGE)
    const older = await createUser({ birthDate: '2009-05-04' })
    asked.push((await createGuardian(older)).guardianship.id)
    await setAges({ guardianAuthorisationAge: 18 }, 1)
    await judgeAll()
    assert.sameMembers(await askedGuardians(), asked)
  })

  test('that is changed again while a mail waits sends what holds now, once', async ({
    assert,
  }) => {
    await setAges({ guardianConsentAge: 15, guardianAuthorisationAge: 16 }, 0)
    const student = await createUser({ birthDate: '2010-05-04' })
    const { guardian } = await createGuardian(student)
    await setAges({ guardianAuthorisationAge: 17 })
    await judgeAll()
    freezeTime('2026-11-24T09:01:00Z')
    await setAges({ guardianConsentAge: 17 })
    freezeTime('2026-11-24T09:02:00Z')
    await judgeAll()
    assert.lengthOf(await announced(GuardianAsked), 2)
    await runJobs()
    const [mail, ...others] = caughtMails(guardian.email)
    assert.lengthOf(others, 0)
    assert.include(mail.text, 'la loi demande votre accord')
  })

  test('is judged with as many queries for a page as for one student', async ({ assert }) => {
    const queriesFor = async (count: number) => {
      for (let index = 0; index < count; index++) {
        await createGuardian(await createUser({ birthDate: '2009-05-04' }))
      }
      await setAges({ guardianAuthorisationAge: 18 }, count)
      const { id } = await AgeChange.query().orderBy('id', 'desc').firstOrFail()
      const queries = await countQueries(() => new JudgeChangedAges().handle({ ageChangeId: id }))
      assert.equal((await AgeChange.findOrFail(id)).guardiansAsked, count)
      await User.query().where('role', 'student').update({ birth_date: '2000-01-01' })
      await setAges({ guardianAuthorisationAge: 17 }, 0)
      return queries
    }
    await setAges({ guardianAuthorisationAge: 17 }, 0)
    const one = await queriesFor(1)
    assert.equal(await queriesFor(PAGE - 1), one)
  })
})
