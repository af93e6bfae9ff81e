import { test } from '@japa/runner'
import { weaknessOf } from '#accounts/weak_password'

const LINA = ['Lina', 'Moreau', 'lina.moreau@exemple.fr', 'lina-renard-42']

test.group('A weak password', () => {
  test('{password} is {weakness}')
    .with([
      { password: 'motdepasse2026', weakness: 'common' },
      { password: 'M0t de p@sse !', weakness: 'common' },
      { password: 'azertyuiop', weakness: 'common' },
      { password: '1234567890', weakness: 'common' },
      { password: 'abcdefghijkl', weakness: 'common' },
      { password: 'aaaaaaaaaaaa', weakness: 'common' },
      { password: 'homeskolar', weakness: 'own' },
      { password: 'HomeSkolar2026!', weakness: 'own' },
      { password: 'Lina Moreau 09', weakness: 'own' },
      { password: 'lina-renard-42', weakness: 'own' },
    ] as const)
    .run(({ assert }, { password, weakness }) => {
      assert.equal(weaknessOf(password, LINA), weakness)
    })

  test('{$self} is none')
    .with([
      'un long mot de passe',
      'lina aime les chats gris',
      'trois vélos bleus',
      'ж'.repeat(6) + 'abcdéù9',
    ])
    .run(({ assert }, password) => {
      assert.isNull(weaknessOf(password, LINA))
    })
})
