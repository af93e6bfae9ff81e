import edge from 'edge.js'
import { test } from '@japa/runner'

const HOSTILE = '<!--<script>alert(1)</script>'

test.group('The data of a page', () => {
  test('never shows a "<" to the browser when the page is drawn there', async ({ assert }) => {
    const page = { component: 'dev/ui/index', props: { name: HOSTILE }, url: '/', version: '1' }
    const html = await edge.renderRaw('@inertia()', { page })
    const data = /^<script data-page="app" type="application\/json">(.*)<\/script><div/.exec(html)

    assert.isNotNull(data)
    assert.notInclude(data![1], '<')
    assert.equal(JSON.parse(data![1]).props.name, HOSTILE)
  })
})
