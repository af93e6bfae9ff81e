import type { Translate } from '~/lib/messages'
import type { QuickDraft, QuickProblem } from '~/lib/quick_entries'

/** Characters, as the server holds them. */
const LONGEST_TASK = 300
const LONGEST_MEMO = 20_000

/** What can be seen without the server to keep this from being written down. */
export function quickProblem({ kind, text }: QuickDraft, t: Translate): QuickProblem | undefined {
  const words = text.trim()
  const at = (message: string) => ({ field: 'text', message })
  if (words === '') return at(t('layout.quick.empty'))
  if (kind === 'memo')
    return words.length > LONGEST_MEMO ? at(t('layout.quick.long_memo')) : undefined
  const isLong = words.replace(/\s+/g, ' ').length > LONGEST_TASK
  return isLong ? at(t('layout.quick.long_task', { most: LONGEST_TASK })) : undefined
}
