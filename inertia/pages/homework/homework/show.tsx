import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text_link'
import { BothClocks } from '~/ui/both_clocks'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { StateSteps } from '~/features/homework/state_steps'
import { StateWords } from '~/features/homework/state_words'
import { StateButtons } from '~/features/homework/state_buttons'
import { useLiveHomework } from '~/features/homework/use_live_homework'
import { Instructions } from '~/features/homework/instructions'

type Props = InertiaProps<{ homework: Data.Homework.Homework.Variants['forSheet'] }>

export default function Sheet({ homework }: Props) {
  const { t } = useTranslation()
  const { user } = useShared()
  const dates = useDates()
  useLiveHomework('homework')
  const { id, state, otherFirstName: name, otherTimeZone: timeZone, mayChange } = homework
  const role = user?.role === 'tutor' ? 'tutor' : 'student'

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
      </PageHeader>
      <Card>
        <Instructions text={homework.instructions} />
      </Card>
      <Card
        title={t(role === 'student' ? 'homework.sheet.your_progress' : 'homework.sheet.progress')}
      >
        <div className="flex flex-col gap-5">
          <StateSteps state={state} />
          <StateWords state={state} name={name} mayChange={mayChange} />
          {mayChange && <StateButtons id={id} state={state} />}
        </div>
      </Card>
    </>
  )
}
