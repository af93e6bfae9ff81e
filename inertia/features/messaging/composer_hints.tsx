import { useTranslation } from '~/hooks/use_translation'

/** From so many signs before the end on, what is left is told. */
const NEAR = 200

/** Under the field: how much room is left, and which keys send. */
export function ComposerHints({ excess }: { excess: number }) {
  const { t } = useTranslation()
  return (
    <>
      {excess > -NEAR && excess <= 0 && (
        <p className="text-sm text-ink-quiet tabular-nums">
          {t('messaging.room_left', { count: 0 - excess })}
        </p>
      )}
      <p className="text-sm text-ink-quiet max-lg:hidden pointer-coarse:hidden">
        {t('messaging.hint')}
      </p>
    </>
  )
}
