import type User from '#accounts/models/user'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { ShownHoliday } from '#planning/shown_holidays'

/** A holiday in the reader's language. */
export default class CalendarHolidayTransformer extends BaseTransformer<ShownHoliday> {
  constructor(
    holiday: ShownHoliday,
    private locale: User['locale']
  ) {
    super(holiday)
  }

  toObject() {
    const { nameFr, nameEn } = this.resource
    return {
      ...this.pick(this.resource, ['id', 'kind', 'firstDay', 'lastDay', 'who']),
      name: this.locale === 'en' ? nameEn : nameFr,
    }
  }
}
