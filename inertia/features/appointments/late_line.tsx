import { useTranslation } from '~/hooks/use_translation'

/** Said before it is sent: with so little notice a cancellation or a move is marked. */
export function LateLine({ hours }: { hours: number }) {
  const { t } = useTranslation()
  return <p>{t('appointments.show.late', { hours })}</p>
}
