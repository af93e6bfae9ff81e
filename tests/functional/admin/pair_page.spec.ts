import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import Student from '#profiles/models/student'
import IntroducePair from '#admin/actions/introduce_pair'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { available, skilledTutor, waitingStudent } from '#tests/helpers/waiting'
import { createSeries } from '#database/factories/appointments/series_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

type Client = Parameters<typeof backOffice>[0]

const shown = async (client: Client, staff: User, resource: string, id: string) => {
  const page = await backOffice(client, staff).get(`resources/${resource}/records/${id}/show`)
  return page.body().record.params as Record<string, string | null>
}

async function introduced() {
  const { student } = await waitingStudent({ familyName: 'Zebrowski' })
  const tutor = await skilledTutor({ firstName: 'Karim' })
  await available(tutor.id, [2], 17, 20)
  const staff = await createStaff(['coordinator'], { firstName: 'Claire', familyName: 'Martin' })
  const people = { studentId: student.id, tutorId: tutor.id, coordinatorId: staff.id }
  const result = await new IntroducePair().handle(people)
  if (!result.ok) throw new Error(result.reason)
  return { pair: result.value.pair, staff }
}

test.group('The page of a pair', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('says which slots wait for an answer, from whom and until when', async ({
    client,
    assert,
  }) => {
    const { pair, staff } = await introduced()
    await staff.merge({ timeZone: 'Indian/Reunion' }).save()
    const { proposals } = await shown(client, staff, 'pairs', pair.id)
    assert.equal(
      proposals,
      [
        'Proposé par Claire Martin, réponse possible jusqu’au mardi 8 décembre 2026, 18:00 :',
        'mardi 24 novembre 2026, 20:00 – 21:00',
        'mardi 1er décembre 2026, 20:00 – 21:00',
        'mardi 8 décembre 2026, 20:00 – 21:00',
      ].join('\n')
    )
  })

  test('nothing waits once it was answered or is too late', async ({ client, assert }) => {
    const { pair } = await createPair()
    await createAppointment(pair, { state: 'declined' })
    await createAppointment(pair, { slots: ['2026-11-23T10:00:00Z'] })
    const { proposals } = await shown(client, await createStaff(), 'pairs', pair.id)
    assert.isNull(proposals)
  })

  test('a weekly slot waits too', async ({ client, assert }) => {
    const { pair, tutor } = await createPair({
      tutor: { firstName: 'Karim', familyName: 'Amrani' },
    })
    await createSeries(pair)
    const { proposals } = await shown(client, await createStaff(), 'pairs', pair.id)
    assert.match(
      proposals!,
      /^Créneau hebdomadaire proposé par .+, réponse possible jusqu’au .+\u00a0:\n\S+ à \d\d:\d\d, 60 min/
    )
    assert.include(proposals!, `${tutor.firstName} ${tutor.familyName}`)
  })

  test('says what was told to both when they became a pair, whatever the student asks now', async ({
    client,
    assert,
  }) => {
    const { pair, staff } = await introduced()
    assert.isNull((await shown(client, staff, 'pairs', pair.id)).brief)
    await runJobs()
    const now = { accessibilityWishes: 'Autre chose' }
    await Student.query().where('id', pair.studentId).update(now)
    const lines = ['Niveau : 3e', 'Besoins : Français', 'Ce qui l’aide : Des consignes courtes']
    assert.equal((await shown(client, staff, 'pairs', pair.id)).brief, lines.join('\n'))
  })

  test('the page of a proposed hour says its slots', async ({ client, assert }) => {
    const { pair } = await createPair()
    const slots = ['2026-11-24T16:00:00Z', '2026-11-26T16:00:00Z']
    const { appointment } = await createAppointment(pair, { slots })
    const staff = await createStaff(['coordinator'], { locale: 'en' })
    const page = await shown(client, staff, 'appointments', appointment.id)
    assert.equal(
      page.slots,
      'Tuesday 24 November 2026, 17:00 – 18:00\nThursday 26 November 2026, 17:00 – 18:00'
    )
    assert.equal(page.expiresAt, appointment.expiresAt!.toUTC().toISO())
    const query = `?filters.pairId=${pair.id}`
    const list = await backOffice(client, staff).list('appointments', query)
    assert.equal(list.body().records[0].params.slots, page.slots)
  })
})
