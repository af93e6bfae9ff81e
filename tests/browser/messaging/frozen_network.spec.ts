import { test } from '@japa/runner'
import { newPerson, signIn } from '#tests/helpers/browser'
import { freezingNetwork } from '#tests/helpers/freezing_network'
import { PASSWORD } from '#database/factories/accounts/user_factory'
import { message, twoPeople, write } from '#tests/browser/messaging/support'

test.group('Connections that are frozen', () => {
  test('are left for new ones as soon as a send has no answer, and nothing is missed', async () => {
    const { path, people, tutor } = await twoPeople()
    const student = people.student.page
    const network = await freezingNetwork()
    const away = await newPerson({ baseURL: network.address })
    await signIn(away, tutor.email, PASSWORD)
    await away.page.goto(path)
    await student.goto(path)
    await write(student, 'Avant')
    await message(away.page, 'Avant').waitFor()

    network.freeze()
    await write(student, 'Pendant')
    await message(student, 'Pendant').waitFor()
    await write(away.page, 'Je suis là')
    await message(student, 'Je suis là').waitFor()
    await message(away.page, 'Pendant').waitFor()
    await write(student, 'Après')
    await message(away.page, 'Après').waitFor()
  })
})
