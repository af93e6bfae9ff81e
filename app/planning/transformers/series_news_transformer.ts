import type { SeriesNews } from '#planning/series_news'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** What there is to know or to answer about a weekly slot, in the language of who reads. */
export default class SeriesNewsTransformer extends BaseTransformer<SeriesNews> {
  constructor(
    news: SeriesNews,
    private locale: string
  ) {
    super(news)
  }

  toObject() {
    const { nameFr, nameEn, ...news } = this.resource
    return { ...news, holiday: this.locale === 'en' ? nameEn : nameFr }
  }
}
