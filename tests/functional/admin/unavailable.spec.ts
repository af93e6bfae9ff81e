import { test } from '@japa/runner'
import { withSecondFactor } from '#tests/helpers/second_factor'
import { backOffice } from '#admin/office/back_office'
import { createStaff } from '#database/factories/accounts/user_factory'

test('the page of a back office that is away says so, and tries again by itself', async ({
  client,
  cleanup,
}) => {
  const staff = await createStaff()
  const { open } = backOffice
  cleanup(() => void (backOffice.open = open))

  backOffice.open = () => Promise.reject(new Error('A column is gone'))
  const page = await withSecondFactor(client.get('/admin').header('accept', 'text/html'), staff)
  page.assertStatus(503)
  page.assertHeader('retry-after', '5')
  page.assertTextIncludes('Seul l’espace de l’équipe ne répond pas')
  page.assertTextIncludes('Only the team’s space can’t answer')
  page.assertTextIncludes('http-equiv="refresh"')
  const data = await withSecondFactor(
    client.get('/admin/api/dashboard').header('accept', 'application/json'),
    staff
  )
  data.assertStatus(503)
  data.assertBody({ error: 'unavailable' })
})

test('a back office that cannot be opened answers 503, the site stands, the next visit works', async ({
  client,
  cleanup,
}) => {
  const staff = await createStaff()
  const { open } = backOffice
  cleanup(() => void (backOffice.open = open))

  backOffice.open = () => Promise.reject(new Error('A column is gone'))
  const broken = await withSecondFactor(client.get('/admin'), staff)
  broken.assertStatus(503)
  const site = await client.get('/account').loginAs(staff)
  site.assertStatus(200)

  backOffice.open = open
  const repaired = await withSecondFactor(client.get('/admin'), staff)
  repaired.assertStatus(200)
})
