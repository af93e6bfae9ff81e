import { Check } from 'lucide-react'
import { Icon } from '~/ui/icon'
import { CheckCell } from '~/ui/check_cell'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'

type Preference = Data.Notifications.Preference

const CHANNELS = ['in_app', 'email'] as const

/** What on the left, where on top: a tick is told. */
export function PreferenceTable({ preferences }: { preferences: Preference[] }) {
  const { t } = useTranslation()
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{t('notifications.preferences.matrix')}</caption>
      <thead>
        <tr className="border-b border-border text-sm text-ink-quiet">
          <th scope="col" className="py-2 pr-2 text-left font-semibold">
            {t('notifications.preferences.what')}
          </th>
          {CHANNELS.map((channel) => (
            <th key={channel} scope="col" className="px-1 py-2 text-center font-semibold">
              <span className="sm:hidden">{t(`notifications.preferences.${channel}_short`)}</span>
              <span className="max-sm:hidden">{t(`notifications.preferences.${channel}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {preferences.map((preference) => (
          <Row key={preference.group} preference={preference} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ preference }: { preference: Preference }) {
  const { t } = useTranslation()
  const { group, always, inApp, email } = preference
  const name = t(`notifications.preferences.group.${group}`)
  return (
    <tr className="border-b border-line last:border-b-0">
      <th scope="row" className="py-2.5 pr-2 text-left font-normal">
        <span className="block font-semibold">{name}</span>
        <span className="block text-sm text-ink-quiet">
          {t(`notifications.preferences.group_text.${group}`)}
        </span>
      </th>
      {CHANNELS.map((channel) =>
        always ? (
          <AlwaysCell key={channel} />
        ) : (
          <CheckCell
            key={channel}
            name="wanted[]"
            value={`${group}.${channel}`}
            label={t('notifications.preferences.cell', { group: name, channel })}
            defaultChecked={channel === 'in_app' ? inApp : email}
          />
        )
      )}
    </tr>
  )
}

function AlwaysCell() {
  const { t } = useTranslation()
  return (
    <td className="px-1 text-center text-sm text-ink-quiet">
      <Icon of={Check} className="mx-auto" />
      {t('notifications.preferences.always')}
    </td>
  )
}
