import { Form } from '~/ui/form'
import { Button, type ButtonProps } from '~/ui/button'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import type { HomeworkState } from '~/features/homework/homework_line'

type Name = 'start' | 'finish' | 'block' | 'unblock' | 'resume' | 'review' | 'unreview'
type Change = { name: Name; to: HomeworkState; variant?: ButtonProps['variant'] }

const start: Change = { name: 'start', to: 'in_progress', variant: 'secondary' }
const finish: Change = { name: 'finish', to: 'submitted' }
const block: Change = { name: 'block', to: 'blocked', variant: 'secondary' }
const unblock: Change = { name: 'unblock', to: 'in_progress', variant: 'secondary' }
const resume: Change = { name: 'resume', to: 'in_progress', variant: 'secondary' }
const review: Change = { name: 'review', to: 'reviewed' }
const unreview: Change = { name: 'unreview', to: 'submitted', variant: 'secondary' }

/** What each side may say next, "I'm stuck" as easily as "I'm done". */
const CHANGES: Record<'student' | 'tutor', Record<HomeworkState, Change[]>> = {
  student: {
    todo: [finish, block, start],
    in_progress: [finish, block],
    blocked: [finish, unblock],
    submitted: [resume],
    reviewed: [],
  },
  tutor: { todo: [], in_progress: [], blocked: [], submitted: [review], reviewed: [unreview] },
}

export function StateButtons({ id, state }: { id: string; state: HomeworkState }) {
  const { t } = useTranslation()
  const { user } = useShared()
  const changes = CHANGES[user?.role === 'tutor' ? 'tutor' : 'student'][state]
  if (changes.length === 0) return null

  return (
    <div className="flex flex-wrap gap-3">
      {changes.map(({ name, to, variant }) => (
        <Form key={name} route="homework_states.update" routeParams={{ id }} errorSummary={false}>
          <input type="hidden" name="state" value={to} />
          <Button type="submit" variant={variant}>
            {t(`homework.sheet.${name}`)}
          </Button>
        </Form>
      ))}
    </div>
  )
}
