import string from '@adonisjs/core/helpers/string'

/** What AdminJS calls the site, for want of escaping what it is told. */
export const PRODUCT = 'HomeSkolar'

export type Shell = {
  /** What the association is called. */
  site: string
  nonce: string
  /** The colours of the theme on paper, and on slate when the system or the person wants dark. */
  lightPaint: object
  darkPaint: object
  appearance: 'system' | 'light' | 'dark'
  /** The address of each asset with its version, by the name that AdminJS gives it. */
  assets: Map<string, string>
  style: string
  /** The association's own colours, if it has any. */
  colours: string | null
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
export function secureShell(html: string, { site, nonce, assets, style, colours, ...look }: Shell) {
  const start = html.indexOf(STATE_STARTS)
  const end = html.indexOf(STATE_ENDS, start)
  if (start < 0 || end < 0) throw new Error("AdminJS's page has another form than expected")

  const head = html.slice(0, start)
  const data = html.slice(start, end).replaceAll('<', '\\u003c')
  const rest = html.slice(end)
  const secured = head + data + rest.replace('</script>', () => `${themeScript(look)}</script>`)

  return versioned(secured, assets)
    .replace(
      /<link[^>]*fonts\.googleapis\.com[^>]*>/,
      [style, colours].filter(Boolean).map(sheet).join('')
    )
    .replace(`<title>${PRODUCT}<`, () => `<title>${string.escapeHTML(site)}<`)
    .replace('<html ', `<html data-theme="${look.appearance}" `)
    .replaceAll('<script', `<script nonce="${nonce}"`)
}

type Look = Pick<Shell, 'appearance' | 'lightPaint' | 'darkPaint'>

/** Chooses the theme before anything is drawn; AdminJS itself knows one only. */
function themeScript({ appearance, lightPaint, darkPaint }: Look) {
  const dark =
    appearance === 'system'
      ? `matchMedia('(prefers-color-scheme: dark)').matches`
      : String(appearance === 'dark')
  return `
        window.THEME = Object.assign({}, window.THEME, ${dark} ? ${JSON.stringify(darkPaint)} : ${JSON.stringify(lightPaint)});
      `
}

const sheet = (address: string | null) => `<link rel="stylesheet" href="${address}">`

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
