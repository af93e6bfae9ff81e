import { test } from '@japa/runner'
import { withSecondFactor } from '#tests/helpers/second_factor'
import { backOffice } from '#admin/office/back_office'
import { createStaff } from '#database/factories/accounts/user_factory'

/** Until it is repaired, or the test ends, the back office can't be opened. */
function breakBackOffice(cleanup: (handler: () => void) => void) {
  const { open } = backOffice
  const repair = () => void (backOffice.open = open)
  cleanup(repair)
  backOffice.open = () => Promise.reject(new Error('A column is gone'))
  return repair
}

test('the page of a back office that is away says so, and tries again by itself', async ({
  client,
  cleanup,
}) => {
  const staff = await createStaff()
  breakBackOffice(cleanup)
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
  const repair = breakBackOffice(cleanup)
  const broken = await withSecondFactor(client.get('/admin'), staff)
  broken.assertStatus(503)
  const site = await client.get('/account').loginAs(staff)
  site.assertStatus(200)

  repair()
  const repaired = await withSecondFactor(client.get('/admin'), staff)
  repaired.assertStatus(200)
})
