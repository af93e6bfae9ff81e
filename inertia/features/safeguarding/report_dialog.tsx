import { useRef, useState, type FormEvent } from 'react'
import { client } from '~/client'
import { toast } from '~/lib/toasts'
import { Button } from '~/ui/button'
import { Dialog } from '~/ui/dialog'
import { Notice } from '~/ui/notice'
import { Field } from '~/ui/field'
import { Select } from '~/ui/select'
import { TextArea } from '~/ui/text_area'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { NUMBERS } from '~/features/safeguarding/numbers'

const CATEGORIES = ['hurtful', 'contact', 'uneasy', 'sexual', 'danger'] as const
const LONGEST = 1000
const FORM = 'report'
const NOTHING = { category: '', words: '' }

type ReportDialogProps = {
  open: boolean
  onClose: () => void
  conversationId: string
  /** What it is about; nothing for the whole conversation. */
  messageId?: string
}

/** Whom to call first; then telling the team, with or without a word. The other person learns nothing. */
export function ReportDialog({ open, onClose, conversationId, messageId }: ReportDialogProps) {
  const { t } = useTranslation()
  const { role } = useShared().user!
  const [sending, setSending] = useState(false)
  const [failed, setFailed] = useState(false)
  const { typed, keep, forget } = useTyped(messageId ?? conversationId)

  const close = () => {
    setFailed(false)
    onClose()
  }
  const report = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (sending) return
    const { category, words } = typed()
    const body = { messageId: messageId ?? null, category: category || null, words }
    setSending(true)
    setFailed(false)
    try {
      const params = { id: conversationId }
      const headers = { accept: 'application/json' }
      await (client as any).request('reports.store', { headers, params, body })
      forget()
      close()
      toast(t('safeguarding.report.done', { role }))
    } catch {
      setFailed(true)
    } finally {
      setSending(false)
    }
  }

  return (
    <Dialog
      open={open}
      onClose={close}
      title={t('safeguarding.report.title')}
      actions={
        <>
          <Button type="submit" form={FORM} pending={sending}>
            {t('safeguarding.report.send')}
          </Button>
          <Button variant="quiet" onClick={close}>
            {t('messaging.cancel')}
          </Button>
        </>
      }
    >
      <ul aria-label={t('safeguarding.numbers.label')} className="grid grid-cols-2 gap-2">
        {NUMBERS.map((number) => (
          <li key={number}>
            <a
              href={`tel:${number}`}
              className="flex min-h-11 flex-col rounded-md border border-border px-3 py-1 text-ink"
            >
              <span className="text-lg font-bold tabular-nums">{number}</span>
              <span className="text-sm">{t(`safeguarding.numbers.${number}.title`)}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>{t('safeguarding.report.text', { role })}</p>
      <form id={FORM} onSubmit={report} onChange={keep} className="flex flex-col gap-4">
        <Field name="category" label={t('safeguarding.report.category')}>
          <Select
            defaultValue={typed().category}
            placeholder={t('safeguarding.report.no_category')}
            options={CATEGORIES.map((value) => ({
              value,
              label: t(`safeguarding.report.categories.${value}`),
            }))}
          />
        </Field>
        <Field name="words" label={t('safeguarding.report.words')}>
          <TextArea rows={2} maxLength={LONGEST} defaultValue={typed().words} />
        </Field>
      </form>
      <div role="alert">
        {failed && <Notice tone="danger">{t('safeguarding.report.failed', { role })}</Notice>}
      </div>
    </Dialog>
  )
}

/** What was typed about each message: a dialog that was closed in haste loses nothing. */
function useTyped(about: string) {
  const kept = useRef(new Map<string, typeof NOTHING>())
  return {
    typed: () => kept.current.get(about) ?? NOTHING,
    forget: () => void kept.current.delete(about),
    keep({ currentTarget }: FormEvent<HTMLFormElement>) {
      const form = new FormData(currentTarget)
      const [category, words] = [form.get('category'), form.get('words')]
      kept.current.set(about, { category: String(category ?? ''), words: String(words ?? '') })
    },
  }
}
