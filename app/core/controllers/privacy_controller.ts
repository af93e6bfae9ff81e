import { settings } from '#core/settings'
import { textBlocks } from '#core/text_blocks'
import type { HttpContext } from '@adonisjs/core/http'

export default class PrivacyController {
  async show({ inertia, i18n }: HttpContext) {
    const { privacyFr, privacyEn } = await settings.get()
    const text = i18n.locale === 'en' ? privacyEn : privacyFr
    return inertia.render('core/texts/show', { name: 'privacy', blocks: textBlocks(text) })
  }
}
