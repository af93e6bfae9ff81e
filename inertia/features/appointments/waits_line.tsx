import type { Data } from '@generated/data'
import { TextLink } from '~/ui/text_link'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type WaitsLineProps = {
  waits: NonNullable<Data.Appointments.SlotCheck['waits']>
  name: string
}

/** What is being written was proposed already, and waits for an answer. */
export function WaitsLine({ waits, name }: WaitsLineProps) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const whose = waits.own ? 'own' : 'other'
  return (
    <p aria-live="polite">
      {t(`appointments.new.waits.${whose}`, { name, role })}{' '}
      <TextLink href={`/${waits.weekly ? 'series' : 'appointments'}/${waits.id}`}>
        {t(`appointments.new.waits.open_${whose}`)}
      </TextLink>
    </p>
  )
}
