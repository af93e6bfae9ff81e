import type { Data } from '@generated/data'
import { TextLink } from '~/ui/text_link'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

const WEEK = 7 * 24 * 60 * 60 * 1000

/** The weekly slot that an hour is of and why it doesn't take place; of any other hour to come, the way to make it weekly. */
export function SeriesLine({ appointment }: { appointment: Data.Appointments.Appointment }) {
  const { t } = useTranslation()
  const dates = useDates()
  const role = useShared().user?.role
  const { seriesId, leftOut, pairId, startsAt, endsAt, may } = appointment

  if (seriesId) {
    return (
      <p className="pt-3">
        {leftOut && (
          <span className="block">
            {t(`series.of_appointment.${leftOut}`, { role, name: appointment.otherFirstName })}
          </span>
        )}
        <TextLink href={`/series/${seriesId}`}>{t('series.of_appointment.part')}</TextLink>
      </p>
    )
  }
  if (!may.cancel || !startsAt || !endsAt) return null
  const next = new Date(Date.parse(startsAt) + WEEK)
  const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000
  const query = `pair=${pairId}&date=${dates.dayKey(next)}&time=${dates.time(next)}&minutes=${minutes}`
  return (
    <p className="pt-3">
      <TextLink href={`/series/new?${query}`}>{t('series.of_appointment.make')}</TextLink>
    </p>
  )
}
