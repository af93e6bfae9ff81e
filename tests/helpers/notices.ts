import db from '@adonisjs/lucid/services/db'
import i18nManager from '@adonisjs/i18n/services/main'
import User from '#accounts/models/user'
import { wordValues } from '#notifications/words'

/** What this person was told last in the app, of these kinds (`reminders.%`), as they read it. */
export async function noticeTo({ id }: User, kinds: string) {
  const { role, timeZone, locale } = await User.findOrFail(id)
  const { kind, data, occurrences } = await db
    .from('notifications')
    .where('user_id', id)
    .whereLike('kind', kinds)
    .orderBy('id', 'desc')
    .firstOrFail()
  const values = { ...wordValues(data, { locale, timeZone }), role, occurrences }
  return i18nManager.locale(locale).t(`notifications.kind.${kind}`, values)
}
