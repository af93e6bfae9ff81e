export type Shell = {
  nonce: string
  /** The colours of the theme on slate, used when the system or the person wants dark. */
  darkPaint: object
  appearance: 'system' | 'light' | 'dark'
  /** The address of each asset with its version, by the name that AdminJS gives it. */
  assets: Map<string, string>
  style: string
}

const STATE_STARTS = 'window.REDUX_STATE = '
/** A raw line break can't occur in JSON: only the template itself can say this. */
const STATE_ENDS = ';\n        window.THEME_COMPONENTS = {};'

/**
 * AdminJS's page as ours. Its inline scripts get the nonce; `<` in its data is escaped, so that
 * neither `</script>` nor `<!--<script>` in a name does anything; no font comes from another host.
 *
 * @throws when the page isn't the one this was written for: an unescaped page is never sent.
 */
export function secureShell(html: string, { nonce, assets, style, ...look }: Shell) {
  const start = html.indexOf(STATE_STARTS)
  const end = html.indexOf(STATE_ENDS, start)
  if (start < 0 || end < 0) throw new Error("AdminJS's page has another form than expected")

  const head = html.slice(0, start)
  const data = html.slice(start, end).replaceAll('<', '\\u003c')
  const rest = html.slice(end)
  const secured = head + data + rest.replace('</script>', () => `${themeScript(look)}</script>`)

  return versioned(secured, assets)
    .replace(/<link[^>]*fonts\.googleapis\.com[^>]*>/, `<link rel="stylesheet" href="${style}">`)
    .replace('<html ', `<html data-theme="${look.appearance}" `)
    .replaceAll('<script', `<script nonce="${nonce}"`)
}

/** Chooses the theme before anything is drawn; AdminJS itself knows one only. */
function themeScript({ appearance, darkPaint }: Pick<Shell, 'appearance' | 'darkPaint'>) {
  const dark =
    appearance === 'system'
      ? `matchMedia('(prefers-color-scheme: dark)').matches`
      : String(appearance === 'dark')
  return `
        if (${dark}) window.THEME = Object.assign({}, window.THEME, ${JSON.stringify(darkPaint)});
      `
}

function versioned(html: string, assets: Map<string, string>) {
  return [...assets].reduce(
    (page, [name, address]) =>
      page.replace(`/frontend/assets/${name}"`, `/frontend/assets/${address}"`),
    html
  )
}

/** AdminJS is styled by `styled-components`, whose style elements have no nonce. */
export function allowInlineStyles(policy: string) {
  return policy.replace(/style-src [^;]*/, `style-src 'self' 'unsafe-inline'`)
}
