import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { parse } from 'csv-parse/sync'
import AuditEntry from '#audit/models/audit_entry'
import { RESOURCES } from '#admin/resources/index'
import { may } from '#admin/permissions'
import { freezeTime } from '#tests/helpers/time'
import { withSecondFactor } from '#tests/helpers/second_factor'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'

const ALL = ['coordinator', 'safeguarding', 'administrator'] as const
const EXPORTED = RESOURCES.map(({ id }) => id).filter((id) => may(ALL, id, 'export'))

const take = (client: ApiClient, staff: User, address: string) =>
  withSecondFactor(client.post(`/admin/resources/${address}`), staff)
    .withCsrfToken()
    .header('accept', 'application/json')
    .redirects(0)

const linesOf = (text: string): string[][] => parse(text, { bom: true, delimiter: ';' })

test.group('A list as a file', () => {
  test('{$self}: holds what staff see of each record')
    .with(EXPORTED)
    .run(async ({ client, assert }, id) => {
      await createPair()
      const response = await take(client, await createStaff([...ALL]), `${id}/exports`)
      response.assertStatus(200)
      const { show } = RESOURCES.find((resource) => resource.id === id)!
      const [head] = linesOf(response.text())
      assert.lengthOf(head, new Set(['id', ...show]).size)
      assert.notInclude(response.text(), 'scrypt')
    })

  test('in the words of the screen, as French Excel opens it, and never a formula', async ({
    client,
    assert,
  }) => {
    freezeTime('2026-11-23T23:30:00Z')
    await createUser({
      firstName: '=HYPERLINK("x")',
      familyName: 'Lefèvre; "Éva"',
      role: 'tutor',
      birthDate: '1990-05-04',
    })
    const staff = await createStaff()
    const response = await take(client, staff, 'users/exports?filters.role=tutor')
    assert.equal(response.text().codePointAt(0), 0xfeff)
    assert.include(response.header('content-type'), 'text/csv')
    assert.equal(
      response.header('content-disposition'),
      'attachment; filename="homeskolar-comptes-2026-11-24.csv"'
    )
    const [head, ...lines] = linesOf(response.text())
    assert.lengthOf(lines, 1)
    const line = Object.fromEntries(head.map((title, index) => [title, lines[0][index]]))
    assert.deepInclude(line, {
      'Nom': `'=HYPERLINK("x") Lefèvre; "Éva"`,
      'Rôle': 'Tuteur',
      'État': 'Actif',
      'Date de naissance': '04/05/1990',
      'Créé le': '24/11/2026 00:30',
    })
    const entry = await AuditEntry.findByOrFail('action', 'admin.records_exported')
    assert.deepInclude(entry.$attributes, { actorId: staff.id, subjectId: staff.id })
    assert.deepEqual(entry.after, { resource: 'users', filters: ['role'] })
  })

  test('every record once, however many there are', async ({ client, assert }) => {
    await db.rawQuery(
      `INSERT INTO users (role, state, email, first_name, family_name, birth_date)
       SELECT 'tutor', 'invited', n || '@example.org', 'Camille', 'Durand', '1990-05-04' FROM generate_series(1, 2001) AS n`
    )
    const response = await take(client, await createStaff(), 'users/exports?filters.role=tutor')
    const [, ...lines] = linesOf(response.text())
    assert.equal(new Set(lines.map(([id]) => id)).size, 2001)
    assert.lengthOf(lines, 2001)
  })

  test('names who a record is about', async ({ client, assert }) => {
    const { student, tutor, pair } = await createPair()
    const response = await take(client, await createStaff(), 'pairs/exports')
    const [head, line] = linesOf(response.text())
    assert.equal(line[0], pair.id)
    assert.equal(line[head.indexOf('Élève')], `${student.firstName} ${student.familyName}`)
    assert.equal(line[head.indexOf('Tuteur')], `${tutor.firstName} ${tutor.familyName}`)
  })

  test('{$self}: goes to nobody who may not')
    .with(['cases', 'audit_entries', 'settings', 'messages', 'memos'])
    .run(async ({ client }, id) => {
      const response = await take(client, await createStaff([...ALL]), `${id}/exports`)
      response.assertStatus(404)
    })

  test('who only protects reads pairs, and takes none away', async ({ client }) => {
    const response = await take(client, await createStaff(['safeguarding']), 'pairs/exports')
    response.assertStatus(403)
  })
})
