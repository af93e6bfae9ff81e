import { test } from '@japa/runner'
import { allowInlineStyles, secureShell } from '#admin/office/shell'

const page = (state: unknown) => `
    <!DOCTYPE html>
    <html lang=fr>
    <head>
      <title>HomeSkolar</title>
      <script>
        window.REDUX_STATE = ${JSON.stringify(state)};
        window.THEME = ${JSON.stringify({ font: 'x' })};
        window.THEME_COMPONENTS = {};
        window.AdminJS = { Components: {} };
      </script>
      <link rel="stylesheet" href="https://fonts.googleapis.com/css?family=Roboto:300" type="text/css">
      <script src="/admin/frontend/assets/app.bundle.js"></script>
    </head>`

const shell = {
  site: 'Les <Cahiers> & Cie',
  nonce: 'abc',
  appearance: 'system' as const,
  lightPaint: {},
  darkPaint: {},
  colours: null,
  assets: new Map([['app.bundle.js', 'app.bundle.js?v=1']]),
  style: '/admin/frontend/assets/back_office.css?v=2',
}

test.group('The page of the back office', () => {
  test('a name can neither end its script nor open another', ({ assert }) => {
    const html = secureShell(
      page({ name: '</script><script>alert(1)</script><!--<script>' }),
      shell
    )
    assert.notInclude(html, '</script><script>alert')
    assert.notInclude(html, '<!--')
    assert.include(html, '\\u003c/script>\\u003cscript>alert(1)')
  })

  test('a name that looks like the end of the data does not end it', ({ assert }) => {
    const name = ';\n        window.THEME_COMPONENTS = {};<script>alert(1)</script>'
    assert.notInclude(secureShell(page({ name }), shell), '<script>alert')
  })

  test('what the association is called is the title, whatever is in it', ({ assert }) => {
    const html = secureShell(page({}), shell)
    assert.include(html, '<title>Les &lt;Cahiers&gt; &amp; Cie</title>')
  })

  test('every script has the nonce, nothing comes from another host', ({ assert }) => {
    const html = secureShell(page({}), shell)
    assert.equal(html.match(/<script/g)!.length, html.match(/<script nonce="abc"/g)!.length)
    assert.notInclude(html, 'https://')
    assert.include(html, 'app.bundle.js?v=1"')
    assert.include(html, 'href="/admin/frontend/assets/back_office.css?v=2"')
  })

  test('an unknown form of page is never sent', ({ assert }) => {
    assert.throws(() => secureShell('<html><script>state</script>', shell), /another form/)
  })

  test('only styles may be inline', ({ assert }) => {
    assert.equal(
      allowInlineStyles(`script-src 'self' 'nonce-a';style-src 'self' 'nonce-a';img-src 'self'`),
      `script-src 'self' 'nonce-a';style-src 'self' 'unsafe-inline';img-src 'self'`
    )
  })
})
