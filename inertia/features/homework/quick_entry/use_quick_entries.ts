import { urlFor } from '~/client'
import { toast } from '~/lib/toasts'
import { quickDialog } from '~/lib/quick_dialog'
import { router } from '@inertiajs/react'
import { useShared } from '~/hooks/use_shared'
import { useWaking } from '~/hooks/use_waking'
import { useTranslation } from '~/hooks/use_translation'
import { sendQuickEntries, type Outcome } from './send_quick_entries'

/** On every page: what was written down in passing leaves as soon as the network or the person is back. */
export function useQuickEntries() {
  const { t } = useTranslation()
  const userId = useShared().user?.id

  const tell = ({ entry, state, reason }: Outcome) => {
    const href = urlFor(entry.kind === 'task' ? 'tasks.index' : 'memos.index')
    if (state === 'kept') toast(t(`layout.quick.kept_${entry.kind}`), { href })
    if (state === 'waiting') toast(t('layout.quick.waiting'))
    if (state === 'refused') toast(reason ?? t('layout.unexpected'))
    if (state === 'kept' && location.pathname === href) router.reload()
  }
  /** Refused at once, it is said at its field: one was there a moment ago. */
  const answer = (outcome: Outcome) =>
    outcome.state === 'refused' ? quickDialog.set(true) : tell(outcome)
  const flush = () => userId && void sendQuickEntries(userId, answer)

  const quietly = (outcome: Outcome) => outcome.state !== 'waiting' && tell(outcome)
  useWaking(userId, (id) => void sendQuickEntries(id, quietly))

  return flush
}
