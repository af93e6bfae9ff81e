import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import config from '#config/adminjs'
import { record } from '#audit/record'
import { transaction } from '#core/transaction'
import { notify } from '#notifications/notify'
import { CATALOGUES } from '#admin/locale/catalogue'
import { RESOURCES } from '#admin/resources/index'
import { queriesOf } from '#tests/helpers/queries'
import { backOffice } from '#tests/helpers/back_office'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStudent } from '#database/factories/profiles/profile_factory'
import { createGuardian } from '#database/factories/accounts/guardian_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

type Answer = { body: () => any }

const idsOf = (answer: Answer) => answer.body().records.map(({ id }: { id: string }) => id)

/** What a function reads of a record. */
function readBy(work: (params: Record<string, unknown>) => unknown) {
  const read = new Set<string>()
  const get = (_params: object, name: string) => void read.add(name)
  // Every way through an `&&` or an `||` reads something else.
  for (const value of [undefined, true]) {
    work(new Proxy({}, { get: (params, name: string) => get(params, name) ?? value }))
  }
  return [...read]
}

test.group('Lists of the back office', (group) => {
  group.each.setup(() => {
    const shipped = { ...config }
    return () => void Object.assign(config, shipped)
  })

  test(
    'names sort as the French do, equal ones by id, and no page repeats or skips anybody: {$self}'
  )
    .with(['asc', 'desc'] as const)
    .run(async ({ client, assert }, direction) => {
      const names = ['Zoé', 'Éva', 'Eugène', 'Éva', 'eva', 'Éva']
      const people = []
      for (const firstName of names) {
        people.push(await createUser({ firstName, familyName: 'Quéméneur' }))
      }
      const office = backOffice(client, await createStaff())
      const found: string[] = []
      for (let page = 1; page <= 4; page++) {
        const query = `?filters.fullName=quemeneur&sortBy=fullName&direction=${direction}`
        const answer = await office.list('users', `${query}&page=${page}&perPage=2`)
        assert.equal(answer.body().meta.total, 6)
        found.push(...idsOf(answer))
      }
      const [zoe, , eugene, , eva] = people
      const same = [people[1], people[3], people[5]].map(({ id }) => id).sort()
      const sorted = [eugene.id, eva.id, ...same, zoe.id]
      assert.deepEqual(found, direction === 'asc' ? sorted : sorted.reverse())
    })

  test('students sort by their names too, with what a filter leaves: {$self}')
    .with(['asc', 'desc'] as const)
    .run(async ({ client, assert }, direction) => {
      const people = []
      for (const firstName of ['Zoé', 'Éva', 'Eugène', 'Éva']) {
        people.push(await createStudent({ firstName, familyName: 'Quéméneur' }))
      }
      await createStudent({ firstName: 'Éva', familyName: 'Autre' })
      const office = backOffice(client, await createStaff())
      const query = `?filters.fullName=quemeneur&filters.paired=false&direction=${direction}&perPage=3`
      const pages = []
      for (const page of [1, 2]) {
        pages.push(await office.list('students', `${query}&sortBy=fullName&page=${page}`))
      }
      const [zoe, eva, eugene, other] = people.map(({ id }) => id)
      const sorted = [eugene, ...[eva, other].sort(), zoe]
      const wanted = direction === 'asc' ? sorted : sorted.reverse()
      assert.deepEqual(pages.flatMap(idsOf), wanted)
    })

  test('fixed values sort as what is read for them: {$self}')
    .with(['fr', 'en'] as const)
    .run(async ({ client, assert }, locale) => {
      const office = backOffice(client, await createStaff(['safeguarding'], { locale }))
      const labels = CATALOGUES[locale].labels.name as Record<string, string>
      const answer = await office.list('detector_lists', '?perPage=100')
      const shown = answer.body().records.map(({ params }: any) => labels[params.name])
      const sorted = shown.toSorted((one: string, other: string) =>
        one.localeCompare(other, locale)
      )
      assert.isAbove(shown.length, 20)
      assert.deepEqual(shown, sorted)
      const back = await office.list('detector_lists', '?sortBy=name&direction=desc&perPage=100')
      assert.deepEqual(idsOf(back), idsOf(answer).reverse())
    })

  test('a list of which no column sorts comes in its own order', async ({ client, assert }) => {
    const { student } = await createPair()
    const office = backOffice(client, await createStaff())
    const made: { id: string; day: string }[] = []
    for (const day of ['2026-10-02', '2026-10-03', '2026-10-01']) {
      const { guardianship } = await createGuardian(student)
      await db.from('guardianships').where('id', guardianship.id).update({ created_at: day })
      made.push({ id: guardianship.id, day })
    }
    const answer = await office.list('guardianships', `?filters.studentId=${student.id}`)
    const latest = made.sort((one, other) => other.day.localeCompare(one.day))
    assert.deepEqual(
      idsOf(answer).filter((id: string) => made.some((one) => one.id === id)),
      latest.map(({ id }) => id)
    )
  })

  test('what has no value comes last, both ways, and is in no period', async ({
    client,
    assert,
  }) => {
    const { pair } = await createPair()
    const state = 'completed'
    const { appointment: open } = await createAppointment(pair)
    const { appointment: first } = await createAppointment(pair, { state })
    const slots = ['2026-11-25T16:00:00Z']
    const { appointment: second } = await createAppointment(pair, { state, slots })
    const office = backOffice(client, await createStaff())
    const ordered = async (query: string) => idsOf(await office.list('appointments', query))
    assert.deepEqual(await ordered(''), [second.id, first.id, open.id])
    assert.deepEqual(await ordered('?sortBy=startsAt&direction=asc'), [
      first.id,
      second.id,
      open.id,
    ])
    assert.deepEqual(await ordered('?filters.startsAt~~to=2026-11-24'), [first.id])
    assert.deepEqual(await ordered('?filters.state=proposed'), [open.id])
    const undisputed = await ordered('?filters.disputed=false')
    assert.sameMembers(undisputed, [open.id, first.id, second.id])
  })

  for (const fewNamesakes of [500, 0]) {
    const name = fewNamesakes > 0 ? 'a rare name' : 'a common name'

    test(`an hour of two people who share ${name} is found once`, async ({ client, assert }) => {
      Object.assign(config, { fewNamesakes })
      const named = { firstName: 'Hugo', familyName: 'Quéméneur' }
      const { pair } = await createPair({ student: named, tutor: named })
      const { appointment } = await createAppointment(pair)
      const { pair: other } = await createPair()
      await createAppointment(other)
      const office = backOffice(client, await createStaff())
      for (const typed of ['hugo', 'HUGO %26 quemeneur']) {
        const answer = await office.list('appointments', `?filters.people=${typed}`)
        assert.deepEqual(idsOf(answer), [appointment.id])
        assert.equal(answer.body().meta.total, 1)
      }
      const nobody = await office.list('appointments', '?filters.people=hugo%26xyzzy')
      assert.isEmpty(nobody.body().records)
    })

    test(`an e-mail to somebody of ${name} is found by it`, async ({ client, assert }) => {
      Object.assign(config, { fewNamesakes })
      const subject = { type: 'appointment', id: randomUUID() }
      for (const firstName of ['Éloïse', 'Zoé']) {
        const { id: userId } = await createUser({ firstName, familyName: 'Lefèvre' })
        const told = { kind: 'appointments.slot_declined', source: randomUUID() } as const
        const words = { data: { otherFirstName: 'Marc' }, path: '/calendar' }
        await notify({ userId, ...told, subject, ...words, channels: ['email'] })
      }
      const office = backOffice(client, await createStaff(['administrator']))
      const answer = await office.list('deliveries', '?filters.fullName=eloise%20LEF')
      const names = answer.body().records.map(({ params }: any) => params.fullName)
      assert.deepEqual(names, ['Éloïse Lefèvre'])
      const nobody = await office.list('deliveries', '?filters.fullName=xyzzy')
      assert.isEmpty(nobody.body().records)
    })
  }

  test('a name is found in whatever order its words are typed: {$self}')
    .with(['users', 'students', 'pairs'] as const)
    .run(async ({ client, assert }, resource) => {
      const student = { firstName: 'Chloé', familyName: 'Vasseur' }
      const { pair } = await createPair({ student })
      await createStudent({ firstName: 'Chloé', familyName: 'Roux' })
      const office = backOffice(client, await createStaff())
      const filter = resource === 'pairs' ? 'people' : 'fullName'
      const answer = await office.list(resource, `?filters.${filter}=vasseur%20%20chlo`)
      assert.deepEqual(idsOf(answer), [resource === 'pairs' ? pair.id : pair.studentId])
    })

  test('an address is found by any part of it: {$self}')
    .with([
      'yanis.roux@courr',
      'roux@courriel',
      'nis.roux@courriel.example',
      'ux@courriel.exam',
      '@courriel',
      'nis.rou',
    ])
    .run(async ({ client, assert }, part) => {
      const person = await createUser({ email: 'yanis.roux@courriel.example' })
      await createUser({ email: 'yanis.rou@poste.example' })
      await createUser({ email: 'yanis.roux@poste.example' })
      const office = backOffice(client, await createStaff())
      const answer = await office.list('users', `?filters.email=${encodeURIComponent(part)}`)
      assert.include(idsOf(answer), person.id)
      assert.lengthOf(idsOf(answer), part.includes('@') ? 1 : 3)
    })

  test('who takes another name is found by that one alone', async ({ client, assert }) => {
    const person = await createUser({ firstName: 'Chloé', familyName: 'Vasseur' })
    await person.merge({ familyName: 'Lefèvre' }).save()
    const office = backOffice(client, await createStaff())
    const now = await office.list('users', '?filters.fullName=LEFEVRE')
    assert.deepEqual(idsOf(now), [person.id])
    const before = await office.list('users', '?filters.fullName=vasseur')
    assert.isEmpty(idsOf(before))
  })

  test('the journal says whom it is about, a person or a pair', async ({ client, assert }) => {
    const { pair, student, tutor } = await createPair()
    const staff = await createStaff(['administrator'])
    const office = backOffice(client, staff)
    const entry = { actorId: staff.id, action: 'matching.pair_paused' }
    for (const [type, id, name] of [
      ['student', student.id, `${student.firstName} ${student.familyName}`],
      ['pair', pair.id, `${student.firstName} & ${tutor.firstName} ${tutor.familyName}`],
      ['case', randomUUID(), undefined],
    ] as const) {
      await transaction((trx) => record({ ...entry, subject: { type, id } }, trx))
      const answer = await office.list('audit_entries', `?filters.subjectId=${id}`)
      assert.equal(answer.body().records[0].params.whom ?? undefined, name)
    }
  })

  test(
    'what an address says that can’t be understood is named, and a filter of it finds nothing: {0}'
  )
    .with([
      ['filters.nickname=Lina', ['nickname'], 0],
      ['filters.state=asleep', ['state'], 0],
      ['filters.consentMissing=maybe', ['consentMissing'], 0],
      ['filters.createdAt=2026', ['createdAt'], 0],
      ['filters.createdAt~~from=yesterday', ['createdAt'], 0],
      ['sortBy=nickname&direction=up&page=first', ['sortBy', 'direction', 'page'], 1],
      ['filters.state=active&sortBy=fullName&direction=asc&page=1', [], 1],
    ] as const)
    .run(async ({ client, assert }, [query, names, found]) => {
      const office = backOffice(client, await createStaff())
      const answer = await office.list('users', `?${query}`)
      assert.deepEqual(answer.body().meta.misunderstood, names)
      assert.lengthOf(answer.body().records, found)
    })

  test('are counted as far as they say, and one more stands for all the others', async ({
    client,
    assert,
  }) => {
    const staff = await createStaff()
    for (let count = 0; count < 6; count++) await createUser({ familyName: 'Quéméneur' })
    Object.assign(config, { countsAtMost: 4, filteredAtMost: 3, searchedAtMost: 2 })
    const office = backOffice(client, staff)
    const totalOf = async (query: string) => {
      const answer = await office.list('users', query)
      return answer.body().meta.total
    }
    assert.equal(await totalOf(''), 5)
    assert.equal(await totalOf('?filters.role=student'), 4)
    assert.equal(await totalOf('?filters.role=student&filters.fullName=quemeneur'), 3)
    assert.equal(await totalOf(`?filters.email=${staff.email}`), 1)
    const file = (query: string) => office.post(`resources/users/actions/export${query}`)
    const [all, some] = [await file(''), await file(`?filters.email=${staff.email}`)]
    all.assertBodyContains({ count: 4, more: true, filtered: false })
    some.assertBodyContains({ count: 1, more: false, filtered: true })

    const rowsOf = async (page: number) => {
      const answer = await office.list('users', `?perPage=2&page=${page}`)
      return answer.body().records.length
    }
    assert.equal(await rowsOf(3), 2, 'the page with the one more')
    assert.equal(await rowsOf(4), 0, 'never what stands on another page')
  })

  test('what a list doesn’t show is not calculated for it', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff())
    const queries = await queriesOf(() => office.list('users'))
    const [page] = queries.filter((sql) => sql.includes('"fullName"'))
    assert.include(page, '"secondFactor"')
    assert.notInclude(page, 'consents')
  })

  test('{id}: its buttons look at nothing that a list doesn’t read')
    .with(RESOURCES.filter(({ actions }) => actions))
    .run(({ assert }, { id, title, list, buttonsNeed = [], actions = {} }) => {
      const read = new Set([title, ...list, ...buttonsNeed])
      for (const [name, { when }] of Object.entries(actions)) {
        const missing = when ? readBy(when).filter((one) => !read.has(one)) : []
        assert.deepEqual(missing, [], `${id}, ${name}`)
      }
    })
})
