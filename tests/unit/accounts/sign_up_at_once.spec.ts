import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { freezeTime } from '#tests/helpers/time'
import SignUp from '#accounts/actions/sign_up'
import User from '#accounts/models/user'

const FORM = {
  role: 'student' as const,
  firstName: 'Lina',
  familyName: 'Moreau',
  birthDate: '2015-05-04',
  timeZone: 'Europe/Paris',
  locale: 'fr' as const,
  withoutEmail: true,
  password: 'un long mot de passe',
  guardianName: 'Nadia Moreau',
  guardianEmail: 'nadia@example.org',
  consentAccount: true,
  consentMessages: true,
}

const signUp = (changes: object = {}) =>
  new SignUp().handle({ ...FORM, browser: 'one browser', ...changes })

test.group('Signed up at once without an address, in tabs of one browser', (group) => {
  group.tap((each) => each.tags(['@committed']))
  group.each.setup(() => void freezeTime(clock.now().toISO()))

  test('a child has one account, and every tab shows its identifier', async ({ assert }) => {
    const results = await Promise.all(Array.from({ length: 6 }, () => signUp()))
    const [user, ...rest] = await User.all()
    assert.lengthOf(rest, 0)
    for (const result of results) {
      assert.deepInclude(result, { value: { identifier: user.identifier, stands: false } })
    }
  })

  test('brothers and sisters have one each', async ({ assert }) => {
    const names = ['Lina', 'Lou', 'Léo']
    await Promise.all(names.map((firstName) => signUp({ firstName })))
    assert.lengthOf(await User.all(), names.length)
  })
})
