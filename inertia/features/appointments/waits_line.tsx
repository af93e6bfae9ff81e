import type { Data } from '@generated/data'
import { TextLink } from '~/ui/text_link'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type WaitsLineProps = {
  waits: NonNullable<Data.Appointments.SlotCheck['waits']>
  name: string
}

/** What was proposed already at that time, and waits for an answer. */
export function WaitsLine({ waits, name }: WaitsLineProps) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const dates = useDates()
  const whose = waits.own ? 'own' : 'other'
  const { startsAt, weekly } = waits
  const when = { day: dates.day(startsAt), weekday: dates.weekday(startsAt) }
  const values = { ...when, name, role, time: dates.time(startsAt) }
  return (
    <p aria-live="polite">
      {weekly ? t(`series.waiting.${whose}`, values) : t(`appointments.new.waits.${whose}`, values)}{' '}
      <TextLink href={`/${weekly ? 'series' : 'appointments'}/${waits.id}`}>
        {t(`appointments.new.waits.open_${whose}`)}
      </TextLink>
    </p>
  )
}
