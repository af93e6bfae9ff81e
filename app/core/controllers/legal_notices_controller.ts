import { settings } from '#core/settings'
import { textBlocks } from '#core/text_blocks'
import type { HttpContext } from '@adonisjs/core/http'

export default class LegalNoticesController {
  async show({ inertia, i18n }: HttpContext) {
    const { legalNoticeFr, legalNoticeEn } = await settings.get()
    const text = i18n.locale === 'en' ? legalNoticeEn : legalNoticeFr
    return inertia.render('core/texts/show', { name: 'legal_notice', blocks: textBlocks(text) })
  }
}
