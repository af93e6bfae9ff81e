import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { X } from 'lucide-react'
import { Button } from '~/ui/button'
import { IconButton } from '~/ui/icon_button'
import { quickEntries, type QuickDraft } from '~/lib/quick_entries'
import { useTranslation } from '~/hooks/use_translation'

type SetAsideProps = { userId: string; onTakeUp: (index: number) => void }

/** What was refused, or gave way to it, while something else is typed: each can come back into the field, or go. */
export function SetAside({ userId, onTakeUp }: SetAsideProps) {
  const { t } = useTranslation()
  const seen = useSyncExternalStore(quickEntries.subscribe, () =>
    JSON.stringify(quickEntries.aside(userId))
  )
  const drafts = JSON.parse(seen) as ReturnType<typeof quickEntries.aside>
  const [dropped, setDropped] = useState<QuickDraft | null>(null)
  const undo = useRef<HTMLButtonElement>(null)
  // The button that had the focus is gone with its line.
  useEffect(() => undo.current?.focus(), [dropped])
  const bringBack = (draft: QuickDraft) => {
    quickEntries.setAside(userId, draft)
    setDropped(null)
  }
  if (drafts.length === 0 && !dropped) return null
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
            <IconButton
              icon={X}
              label={t('layout.quick.drop', { text })}
              onClick={() => setDropped(quickEntries.drop(userId, index))}
            />
          </li>
        ))}
      </ul>
      {dropped && (
        <p role="status" className="flex flex-wrap items-center gap-x-3 text-sm text-ink-quiet">
          <span className="line-clamp-1 min-w-0 flex-1">
            {t('layout.quick.dropped', { text: dropped.text })}
          </span>
          <Button ref={undo} variant="quiet" size="small" onClick={() => bringBack(dropped)}>
            {t('ui.undo')}
          </Button>
        </p>
      )}
    </section>
  )
}
