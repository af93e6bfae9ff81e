import { urlFor } from '~/client'
import { classes } from '~/ui/classes'
import { StoredFiles } from '~/ui/stored_files'
import { MarginItem, MarginList } from '~/ui/margin_list'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { MarginDate } from '~/features/homework/margin_date'

type Change = Data.Homework.HomeworkChange
type HistoryListProps = {
  homework: Data.Homework.Homework.Variants['forSheet']
  changes: Change[]
}

/** Who did what and when, the latest first, each in their own ink. */
export function HistoryList({ homework, changes }: HistoryListProps) {
  const { t } = useTranslation()
  const { user } = useShared()
  const dates = useDates()
  const role = user?.role === 'tutor' ? 'tutor' : 'student'
  // Of what happened today the margin says the time.
  const today = dates.dayKey(dates.now)
  const { id, title, otherFirstName: who, setAt } = homework
  const set = { id: 'set', kind: 'set', own: role === 'tutor', at: setAt, dueAt: null } as const
  const lines = [...changes, { ...set, words: '', files: [] }]

  return (
    <MarginList>
      {lines.map(({ kind, own, at, dueAt, words, files, ...change }) => {
        const author = own === (role === 'tutor') ? 'tutor' : 'student'
        const due = dueAt && `${dates.day(dueAt)}, ${dates.time(dueAt)}`
        return (
          <MarginItem key={change.id} margin={<MarginDate at={at} />}>
            <p>
              <span
                className={classes(
                  'font-semibold',
                  author === 'tutor' ? 'text-tutor' : 'text-student'
                )}
              >
                {t(`homework.history.${own ? 'own' : 'other'}.${kind}`, { who, role, due })}
              </span>
              {dates.dayKey(at) !== today && (
                <span className="text-sm text-ink-quiet"> · {dates.time(at)}</span>
              )}
            </p>
            {words && (
              <p className="max-w-text [overflow-wrap:anywhere] whitespace-pre-wrap">{words}</p>
            )}
            <StoredFiles
              files={files}
              hrefOf={(fileId) => urlFor('homework_files.show', { id, fileId })}
              photoLabel={t('homework.files.photo', { title })}
            />
          </MarginItem>
        )
      })}
    </MarginList>
  )
}
