import { test } from '@japa/runner'
import { backOffice } from '#tests/helpers/back_office'
import { announced } from '#tests/helpers/events'
import PersonInvited from '#accounts/events/person_invited'
import AuditEntry from '#audit/models/audit_entry'
import User from '#accounts/models/user'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

const IMPORT = 'resources/users/actions/importPeople'
const TITLES = 'Prénom;Nom;Date de naissance;E-mail;Responsable;E-mail du responsable'
const GOOD = [
  'Léa;Petit;7/3/2009;lea@example.org;;',
  'Noé;Roux;1/2/2013;;Paul Roux;paul@example.org',
]

const file = (...lines: string[]) => Buffer.from([TITLES, ...lines].join('\r\n')).toString('base64')
const invited = () => User.query().where('state', 'invited').orderBy('first_name')

test.group('People from a spreadsheet', () => {
  test('each line says what becomes of it, and nothing happens yet', async ({ client, assert }) => {
    await createUser({ email: 'here@example.org' })
    await createUser({
      ...{ firstName: 'Éva', familyName: 'Noël', birthDate: '2010-01-02' },
      email: 'eva@example.org',
    })
    const office = backOffice(client, await createStaff())
    const response = await office.post(IMPORT, {
      role: 'student',
      file: file(
        ...GOOD,
        'Ana;;7/3/2009;ana@example.org;;',
        'Bea;Blanc;31/2/2012;bea@example;;',
        'Zoé;Brun;7/3/2009;Here@example.org;;',
        'EVA;noel;2/1/2010;eva@example.org;;',
        'Lea;PETIT;7/3/2009;;Paul;paul@example.org',
        'Tom;Vert;1/2/2013;;;',
        'Ida;Gris;1/2/2013;ida@example.org;Paul Gris;Ida+x@example.org'
      ),
    })
    response.assertStatus(200)
    const fates = response
      .body()
      .fates.map(({ line, reasons }: any) => [
        line,
        ...reasons.map(({ field, rule }: any) => `${field} ${rule}`),
      ])
    assert.deepEqual(fates, [
      [2],
      [3],
      [4, 'familyName required'],
      [5, 'email email', 'birthDate day'],
      [6, 'email email_taken'],
      [7, 'familyName already_here'],
      [8, 'familyName twice_in_file'],
      [9, 'email email_needed'],
      [10, 'guardianEmail guardian_is_child'],
    ])
    const [{ name, person }, noe, ...others] = response.body().fates
    assert.deepEqual(
      [name, person],
      ['Léa Petit', { birthDate: '2009-03-07', email: 'lea@example.org', role: 'student' }]
    )
    assert.deepEqual(noe.person, {
      ...{ birthDate: '2013-02-01', role: 'student' },
      ...{ guardianName: 'Paul Roux', guardianEmail: 'paul@example.org' },
    })
    assert.notInclude(JSON.stringify(others), 'example.org')
    assert.lengthOf(await invited(), 0)
    assert.lengthOf(await announced(PersonInvited), 0)
  })

  test('what a spreadsheet would work out is refused in a sentence', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff())
    const response = await office.post(IMPORT, {
      role: 'student',
      file: file(
        '=cmd;Petit;7/3/2009;lea@example.org;;',
        "Léa;=HYPERLINK('x');7/3/2009;lea@example.org;;",
        'Noé;Roux;1/2/2013;;+Paul;paul@example.org',
        'Ida;Gris;7/3/2009;=ida@example.org;;'
      ),
    })
    assert.deepEqual(
      response.body().fates.map(({ reasons }: any) => reasons),
      ['firstName', 'familyName', 'guardianName', 'email'].map((field) => [
        { field, rule: 'formula' },
      ])
    )
  })

  test('confirmed, the good lines go in together, and each person is invited', async ({
    client,
    assert,
  }) => {
    const staff = await createStaff()
    const office = backOffice(client, staff)
    const data = { role: 'student', file: file(...GOOD, 'Tom;Vert;1/2/2013;;;'), confirmed: 2 }
    const response = await office.post(IMPORT, data)
    assert.equal(response.body().notice.message, 'peopleImported')
    const people = await invited()
    assert.deepEqual(
      people.map(({ firstName, birthDate, email }) => [firstName, birthDate, email]),
      [
        ['Léa', '2009-03-07', 'lea@example.org'],
        ['Noé', '2013-02-01', null],
      ]
    )
    assert.match(people[1].identifier!, /^noe-/)
    assert.lengthOf(await announced(PersonInvited), 2)
    const entries = await AuditEntry.query().where('action', 'accounts.person_invited')
    assert.deepEqual(
      entries.map(({ actorId }) => actorId),
      [staff.id, staff.id]
    )

    // The same file once more, as after a double click.
    const again = await office.post(IMPORT, data)
    assert.equal(again.body().notice.message, 'refusals.rows_changed')
    assert.lengthOf(await invited(), 2)
  })

  test('{reason}: is refused whole')
    .with([
      { reason: 'columns_missing', body: 'Prénom;Nom\nLéa;Petit' },
      { reason: 'no_rows', body: TITLES },
    ])
    .run(async ({ client, assert }, { reason, body }) => {
      const office = backOffice(client, await createStaff())
      const data = { role: 'student', file: Buffer.from(body).toString('base64') }
      const response = await office.post(IMPORT, data)
      assert.equal(response.body().notice.message, `refusals.${reason}`)
    })

  test('staff don’t come this way, and who only protects brings nobody in', async ({
    client,
    assert,
  }) => {
    const asStaff = await backOffice(client, await createStaff()).post(IMPORT, {
      role: 'staff',
      file: file(...GOOD),
      confirmed: 2,
    })
    assert.lengthOf(await invited(), 0, asStaff.text())
    const safeguarding = backOffice(client, await createStaff(['safeguarding']))
    const refused = await safeguarding.post(IMPORT, { role: 'student', file: file(...GOOD) })
    refused.assertStatus(403)
  })
})
