import { Card } from '~/ui/card'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { TextLink } from '~/ui/text_link'
import { BothClocks } from '~/ui/both_clocks'
import { PageHeader } from '~/ui/page_header'
import type { FileLimits } from '~/ui/files_input'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { StateSteps } from '~/features/homework/state_steps'
import { StateWords } from '~/features/homework/state_words'
import { TutorMoves } from '~/features/homework/tutor_moves'
import { StudentMoves } from '~/features/homework/student_moves'
import { HistoryList } from '~/features/homework/history_list'
import type { DueTimes } from '~/features/homework/write_report_form'
import { useHeldMoves } from '~/features/homework/use_held_moves'
import { useLiveHomework } from '~/features/homework/use_live_homework'
import { Instructions } from '~/features/homework/instructions'

type Props = InertiaProps<{
  homework: Data.Homework.Homework.Variants['forSheet']
  history: Data.Homework.HomeworkChange[]
  due: DueTimes
  limits: FileLimits
}>

export default function Sheet({ homework, history, due, limits }: Props) {
  const { t } = useTranslation()
  const { user } = useShared()
  const dates = useDates()
  useLiveHomework('homework', 'history')
  const { id, state, otherFirstName: name, otherTimeZone: timeZone, mayChange, hour } = homework
  const role = user?.role === 'tutor' ? 'tutor' : 'student'
  const held = useHeldMoves(history)
  const may = mayChange && state !== 'withdrawn'
  const moves = { id, state, may, held, name, limits }

  return (
    <>
      <PageHeader
        title={homework.title}
        overline={<TextLink route="homework.index">{t('homework.sheet.back')}</TextLink>}
      >
        <p>
          <span className="font-semibold text-ink">{dates.day(homework.dueAt)}, </span>
          <BothClocks start={homework.dueAt} other={{ name, timeZone }} />
          {` · ${dates.relativeDay(homework.dueAt)}`}
        </p>
        <p>{t('homework.sheet.set_by', { role, name, date: dates.date(homework.setAt) })}</p>
        {hour && (
          <p>
            <TextLink href={`/appointments/${hour.id}`}>
              {t('homework.sheet.from_hour', { day: dates.day(hour.startsAt) })}
            </TextLink>
          </p>
        )}
      </PageHeader>
      <Card>
        <Instructions homework={homework} />
      </Card>
      <Card
        title={t(role === 'student' ? 'homework.sheet.your_progress' : 'homework.sheet.progress')}
      >
        <div className="flex flex-col gap-5">
          {state !== 'withdrawn' && <StateSteps state={state} />}
          <StateWords state={state} name={name} mayChange={mayChange} />
          {held.movedBy && (
            <Notice
              tone="warning"
              action={
                <Button variant="secondary" size="small" onClick={held.letGo}>
                  {t('homework.sheet.let_go')}
                </Button>
              }
            >
              {t(`homework.sheet.moved_by_${held.movedBy}`, { role, name })}
            </Notice>
          )}
          {(may || held.any) && (
            <div onInput={held.hold} onSubmit={held.send}>
              {role === 'tutor' ? <TutorMoves {...moves} due={due} /> : <StudentMoves {...moves} />}
            </div>
          )}
        </div>
      </Card>
      <Card title={t('homework.sheet.history')}>
        <HistoryList homework={homework} changes={history} />
      </Card>
    </>
  )
}
