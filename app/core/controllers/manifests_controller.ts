import { settings } from '#core/settings'
import type { HttpContext } from '@adonisjs/core/http'

const PAPER = '#faf7f1'
const SHORTCUTS = ['messages', 'calendar', 'homework'] as const

const icon = (file: string, sizes: string, purpose?: string) => ({
  src: `/icons/${file}.png`,
  sizes,
  type: 'image/png',
  purpose,
})

/** How a phone installs the site: by the name of the association, in the language of whoever installs it. */
export default class ManifestsController {
  async show({ i18n, response }: HttpContext) {
    const { associationName: name } = await settings.get()
    return response
      .header('Content-Type', 'application/manifest+json; charset=utf-8')
      .header('Cache-Control', 'no-cache')
      .send({
        ...{ id: '/', start_url: '/', scope: '/', display: 'standalone' },
        ...{ name, short_name: name, description: i18n.t('layout.installed') },
        ...{ lang: i18n.locale, dir: 'ltr', background_color: PAPER, theme_color: PAPER },
        icons: [
          icon('icon_192', '192x192'),
          icon('icon_512', '512x512'),
          icon('icon_maskable_512', '512x512', 'maskable'),
          { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
        shortcuts: SHORTCUTS.map((to) => ({ name: i18n.t(`layout.nav.${to}`), url: `/${to}` })),
      })
  }
}
