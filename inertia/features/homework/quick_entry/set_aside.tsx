import { useSyncExternalStore } from 'react'
import { Button } from '~/ui/button'
import { quickEntries } from '~/lib/quick_entries'
import { useTranslation } from '~/hooks/use_translation'

type SetAsideProps = { userId: string; onTakeUp: (index: number) => void }

/** What was refused, or gave way to it, while something else is typed: each can come back into the field. */
export function SetAside({ userId, onTakeUp }: SetAsideProps) {
  const { t } = useTranslation()
  const seen = useSyncExternalStore(quickEntries.subscribe, () =>
    JSON.stringify(quickEntries.aside(userId))
  )
  const drafts = JSON.parse(seen) as ReturnType<typeof quickEntries.aside>
  if (drafts.length === 0) return null
  return (
    <section className="mt-5 flex flex-col gap-2 border-t border-line pt-4">
      <h3 id="set-aside" className="font-semibold">
        {t('layout.quick.aside')}
      </h3>
      <ul aria-labelledby="set-aside" className="flex flex-col gap-3">
        {drafts.map(({ text, problem }, index) => (
          <li key={index} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <div className="min-w-0 flex-1 basis-56 break-words">
              <p className="line-clamp-2">{text}</p>
              {problem && <p className="text-sm text-danger">{problem.message}</p>}
            </div>
            <Button
              variant="secondary"
              size="small"
              aria-label={t('layout.quick.take_up', { text })}
              onClick={() => onTakeUp(index)}
            >
              {t('layout.quick.change')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
