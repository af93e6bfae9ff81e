import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text_link'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'
import { AttendanceForm } from '~/features/appointments/attendance_form'

type Hour = Data.Planning.NextHour.Variants['forStrip']

/** Hours that are over, about which this person has not yet said whether they were held. */
export function ToConfirm({ hours }: { hours: Hour[] }) {
  const { t } = useTranslation()
  const dates = useDates()
  if (hours.length === 0) return null
  return (
    <Card title={t('planning.today.to_confirm.title', { count: hours.length })}>
      <ul className="flex flex-col gap-4">
        {hours.map(({ id, otherFirstName: name, startsAt }) => (
          <li
            key={id}
            className="flex flex-col gap-2 border-t border-line pt-3 first:border-0 first:pt-0"
          >
            <p>
              <TextLink href={`/appointments/${id}`}>
                {t('planning.today.to_confirm.hour', {
                  name,
                  day: dates.day(startsAt),
                  time: dates.time(startsAt),
                })}
              </TextLink>
            </p>
            <AttendanceForm id={id} name={name} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
