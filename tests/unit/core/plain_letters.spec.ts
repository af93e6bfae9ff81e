import { test } from '@japa/runner'
import { plainLetters } from '#core/plain_letters'
import { plainWords } from '#core/plain_words'

test.group('Plain letters', () => {
  test('{letters} are {plain}')
    .with([
      { letters: 'Éloïse Çelik', plain: 'eloise celik' },
      { letters: 'Cœur, ŒUVRE', plain: 'coeur, oeuvre' },
      { letters: 'Lætitia', plain: 'laetitia' },
      { letters: 'Straße', plain: 'strasse' },
      { letters: 'Łukasz Sørensen', plain: 'lukasz sorensen' },
      { letters: 'Işık Đurić', plain: 'isik duric' },
      { letters: '李小龙', plain: '李小龙' },
    ])
    .run(({ assert }, { letters, plain }) => assert.equal(plainLetters(letters), plain))

  test('the same words, whoever typed them', ({ assert }) => {
    assert.equal(plainWords('LEFŒUVRE  Lætitia'), plainWords('Lefoeuvre Laetitia'))
  })
})
