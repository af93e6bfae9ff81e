import type { I18n } from '@adonisjs/i18n'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { clock } from '#core/clock'
import type { Texts } from '#core/texts/texts'
import { wordValues } from '#notifications/words'
import type { NotificationRow } from '#notifications/queries/notification_page'

type Reader = { i18n: I18n; texts: Texts; timeZone: string; role: string }

/** One line of what a person was told, already in their words. */
export default class NotificationTransformer extends BaseTransformer<NotificationRow> {
  constructor(
    notification: NotificationRow,
    private reader: Reader
  ) {
    super(notification)
  }

  toObject() {
    const { id, kind, read_at: readAt, updated_at: updatedAt } = this.resource
    return {
      id,
      kind,
      text: this.#text(),
      read: readAt !== null,
      at: clock.at(updatedAt).toISO(),
    }
  }

  #text() {
    const { kind, data, occurrences } = this.resource
    const { i18n, texts, timeZone, role } = this.reader
    const values = wordValues(data, { locale: i18n.locale, timeZone })
    return texts.say(i18n, `notifications.kind.${kind}`, { ...values, role, occurrences })
  }
}
