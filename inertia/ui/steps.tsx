import { Tick } from '~/ui/tick'
import type { ReactNode } from 'react'
import { classes } from '~/ui/classes'
import { useTranslation } from '~/hooks/use_translation'

type Step = {
  title: string
  text?: ReactNode
  /** It is over already, though one before it isn't. */
  done?: boolean
  /** What can be done about it now. */
  action?: ReactNode
}

type StepsProps = {
  steps: Step[]
  /** Index of the step at which one stands; equal to the number of steps when all is done. */
  current: number
  /** "row" for a few short words, "column" when each step explains itself. */
  layout?: 'row' | 'column'
}

const stateOf = ({ done }: Step, index: number, current: number) =>
  done || index < current ? 'done' : index === current ? 'current' : 'next'

const MARKS = {
  done: 'border-success text-success',
  current: 'border-action bg-action text-on-action',
  next: 'border-border text-ink-quiet',
}

/** Where one stands on a way of a few steps. */
export function Steps({ steps, current, layout = 'column' }: StepsProps) {
  const { t } = useTranslation()
  return (
    <ol className={classes('flex gap-4', layout === 'column' ? 'flex-col' : 'flex-wrap gap-x-6')}>
      {steps.map((step, index) => {
        const state = stateOf(step, index, current)
        return (
          <li
            key={step.title}
            aria-current={state === 'current' ? 'step' : undefined}
            className="flex gap-3"
          >
            <span
              className={classes(
                'mt-0.5 inline-flex size-7 shrink-0 items-center justify-center rounded-full border-2 text-sm font-bold',
                MARKS[state]
              )}
            >
              {state === 'done' ? <Tick size={16} /> : <span aria-hidden>{index + 1}</span>}
              <span className="sr-only">{t(`ui.step_${state}`)}</span>
            </span>
            <div className={classes('min-w-0 pt-0.5', state === 'next' && 'text-ink-quiet')}>
              <p className={state === 'current' ? 'font-bold' : 'font-medium'}>{step.title}</p>
              {step.text && <div className="max-w-text text-ink-quiet">{step.text}</div>}
              {step.action && <div className="pt-3">{step.action}</div>}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
