import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { uuid } from '~/lib/uuid'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { Dialog } from '~/ui/dialog'
import { TextArea } from '~/ui/text_area'
import { RadioGroup } from '~/ui/radio_group'
import { useShared } from '~/hooks/use_shared'
import { DateTimeInput } from '~/ui/date_time_input'
import { useTranslation } from '~/hooks/use_translation'
import { SetAside } from './set_aside'
import { quickProblem } from './quick_problem'
import { quickEntries, type QuickDraft } from '~/lib/quick_entries'

type QuickEntryDialogProps = { onClose: () => void; onKept: () => void }

const NOTHING: QuickDraft = { kind: 'task', text: '', dueLocal: null }

/** A task or a note in one field. What is typed is kept on this device at once, and sent when there is a network. */
export default function QuickEntryDialog({ onClose, onKept }: QuickEntryDialogProps) {
  const { t } = useTranslation()
  const { id: userId, role } = useShared().user!
  const [draft, setDraft] = useState(
    () => quickEntries.draft(userId) ?? quickEntries.takeUp(userId) ?? NOTHING
  )
  const [shown, show] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => show(true), [])
  // A dialog gives the focus to its first button as it opens; one came here to write.
  useEffect(() => field.current?.focus(), [shown])

  const write = (change: Partial<QuickDraft>) => {
    const next = { ...draft, problem: undefined, ...change }
    setDraft(next)
    quickEntries.keepDraft(userId, next.text ? next : null)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const problem = quickProblem(draft, t)
    if (problem) {
      write({ problem })
      return field.current?.focus()
    }
    const { kind, text } = draft
    const dueLocal = kind === 'task' ? draft.dueLocal || null : null
    quickEntries.wait(userId, { id: uuid(), kind, text, dueLocal })
    quickEntries.keepDraft(userId, null)
    onClose()
    onKept()
  }

  /** Enter alone begins a line: a note has several. */
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (!sends || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }

  const takeUp = (index: number) => {
    setDraft(quickEntries.takeUp(userId, index) ?? NOTHING)
    field.current?.focus()
  }

  const errorAt = (name: string) =>
    draft.problem?.field === name ? draft.problem.message : undefined

  return (
    <Dialog open={shown} onClose={onClose} title={t('layout.quick.title')}>
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <p className="text-ink-quiet">{t('layout.quick.private', { role })}</p>
        <Field name="text" label={t('layout.quick.text')} error={errorAt('text')} required>
          <TextArea
            rows={3}
            value={draft.text}
            ref={field}
            onKeyDown={press}
            onChange={(event) => write({ text: event.target.value })}
          />
        </Field>
        <RadioGroup
          name="kind"
          legend={t('layout.quick.kind')}
          value={draft.kind}
          onChange={(kind) => write({ kind: kind as QuickDraft['kind'] })}
          options={[
            { value: 'task', label: t('layout.quick.task') },
            { value: 'memo', label: t('layout.quick.memo') },
          ]}
        />
        {draft.kind === 'task' && (
          <Field name="dueLocal" label={t('layout.quick.due')} error={errorAt('dueLocal')}>
            <DateTimeInput
              value={draft.dueLocal ?? ''}
              onChange={(event) => write({ dueLocal: event.target.value })}
            />
          </Field>
        )}
        <div>
          <Button type="submit" aria-keyshortcuts="Control+Enter Meta+Enter">
            {t('layout.quick.keep')}
          </Button>
        </div>
      </form>
      <SetAside userId={userId} onTakeUp={takeUp} />
    </Dialog>
  )
}
