import { useTranslation } from '~/hooks/use_translation'

const WIDTHS = ['w-11/12', 'w-4/5', 'w-2/3', 'w-5/6']

/** Grey lines where text is about to come. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const { t } = useTranslation()
  return (
    <div role="status" className="flex flex-col gap-3 motion-safe:animate-breathe">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={`h-4 rounded-sm bg-line ${WIDTHS[line % WIDTHS.length]}`} />
      ))}
      <span className="sr-only">{t('ui.loading')}</span>
    </div>
  )
}
