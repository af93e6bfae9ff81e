import { test } from '@japa/runner'
import { MOST_ROWS, readPeople } from '#admin/imports/people_file'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Buffer.from(text, 'latin1')

const LINA = { firstName: 'Éloïse', familyName: 'Lefèvre', birthDate: '2012-03-07', locale: 'fr' }

test.group('A file of people', () => {
  test('is read as a spreadsheet writes it: {$self}')
    .with(['semicolons', 'commas', 'tabs'])
    .run(({ assert }, kind) => {
      const sign = { semicolons: ';', commas: ',', tabs: '\t' }[kind]!
      const lines = ['Prénom;Nom;Date de naissance', 'Éloïse;Lefèvre;7/3/2012']
      const text = `\uFEFF${lines.join('\r\n').replaceAll(';', sign)}\r\n`
      assert.deepEqual(readPeople(utf8(text), 'student'), {
        ok: true,
        rows: [{ line: 2, values: LINA }],
      })
    })

  test('of French Excel, with columns in another order, other names and empty lines', ({
    assert,
  }) => {
    const text = [
      'NOM DE FAMILLE;Né le;Prénom;Remarque;E-mail du responsable;Responsable légal',
      ';;;;;',
      'Lefèvre;2012-03-07;Éloïse;timide;papa@example.org;Paul Lefèvre',
    ].join('\r\n')
    const people = readPeople(latin(text), 'student')
    assert.deepEqual(people, {
      ok: true,
      rows: [
        {
          line: 3,
          values: { ...LINA, guardianName: 'Paul Lefèvre', guardianEmail: 'papa@example.org' },
        },
      ],
    })
  })

  test('one sign parts a file, and the others are what people write: {$self}')
    .with([';', ',', '\t'])
    .run(({ assert }, sign) => {
      const name = [';', ',', '\t'].filter((other) => other !== sign).join(' née ')
      const lines = [
        ['Prénom', 'Nom', 'Né(e) le'],
        [`Jean${name}Paul`, 'Dupont', '7/3/2007'],
      ]
      const people = readPeople(utf8(lines.map((line) => line.join(sign)).join('\n')), 'student')
      assert.deepEqual(people.ok && people.rows[0].values, {
        firstName: `Jean${name}Paul`,
        familyName: 'Dupont',
        birthDate: '2007-03-07',
        locale: 'fr',
      })
    })

  test('lines have the numbers of the spreadsheet, also after a cell over two lines', ({
    assert,
  }) => {
    const text = 'Prénom;Nom;Né le;Remarque\n\nLéa;Petit;1/1/2012;"un\ndeux"\nNoé;Roux;1/1/2012;'
    const people = readPeople(utf8(text), 'student')
    assert.deepEqual(people.ok && people.rows.map(({ line }) => line), [3, 4])
  })

  test('names the line of a stray quotation mark')
    .with([
      { rows: ['Léa;Petit;1/1/2012', '"Noé;Roux;1/1/2012', 'Tom;Vert;1/1/2012'], line: 3 },
      { rows: ['Léa;Petit;1/1/2012', '"Noé;Roux;1/1/2012', '"Tom";Vert;1/1/2012'], line: 3 },
    ])
    .run(({ assert }, { rows, line }) => {
      const text = ['Prénom;Nom;Né le', ...rows].join('\n')
      assert.deepEqual(readPeople(utf8(text), 'student'), { ok: false, reason: 'quote_open', line })
    })

  test('keeps what it does not understand for the rules to refuse', ({ assert }) => {
    const people = readPeople(utf8('Prénom;Nom;Naissance\nLéa;Petit;31/2/2012'), 'student')
    assert.equal(people.ok && people.rows[0].values.birthDate, '31/2/2012')
  })

  test('{reason}: is refused whole')
    .with([
      { reason: 'columns_missing', text: 'Prénom;Nom\nLéa;Petit' },
      { reason: 'columns_missing', text: '' },
      { reason: 'no_rows', text: 'Prénom;Nom;Date de naissance\n\n' },
      { reason: 'columns_twice', text: 'Prénom;Nom;Nom;Né(e) le\nLéa;Petit;Roux;1/1/2012' },
      { reason: 'quote_open', text: 'Prénom;Nom;Date de naissance\n"Léa;Petit;1/1/2012' },
      {
        reason: 'too_many_rows',
        text: 'Prénom;Nom;Naissance\n' + 'Léa;Petit;1/1/2012\n'.repeat(MOST_ROWS + 1),
      },
    ])
    .run(({ assert }, { reason, text }) => {
      const people = readPeople(utf8(text), 'student')
      assert.equal(!people.ok && people.reason, reason)
    })
})
