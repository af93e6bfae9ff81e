import { Steps } from '~/ui/steps'
import { useTranslation } from '~/hooks/use_translation'
import type { HomeworkState } from '~/features/homework/homework_line'

const STEPS = ['todo', 'in_progress', 'submitted', 'reviewed'] as const

/** Where homework stands, in four steps. Being stuck is a way of being in progress. */
export function StateSteps({ state }: { state: Exclude<HomeworkState, 'withdrawn'> }) {
  const { t } = useTranslation()
  const present = STEPS.indexOf(state === 'blocked' ? 'in_progress' : state)
  // What is reviewed is over: no step is left to do.
  const current = state === 'reviewed' ? STEPS.length : present

  return (
    <Steps
      layout="row"
      current={current}
      steps={STEPS.map((step) => ({ title: t(`homework.state.${step}`) }))}
    />
  )
}
