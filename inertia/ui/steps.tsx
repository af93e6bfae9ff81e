import { Tick } from '~/ui/tick'
import type { ReactNode } from 'react'
import { classes } from '~/ui/classes'
import { useTranslation } from '~/hooks/use_translation'

type Step = {
  title: string
  text?: ReactNode
  /** It is over already, though one before it isn't. */
  done?: boolean
  /** It was done once, and is to be done again. */
  again?: boolean
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

type State = 'done' | 'current' | 'next'

function stateOf({ done, again }: Step, index: number, current: number): State {
  if (again || index === current) return 'current'
  return done || index < current ? 'done' : 'next'
}

const currentIf = (state: State) => (state === 'current' ? 'step' : undefined)

const WORDS = { done: 'font-medium', current: 'font-bold', next: 'font-medium text-ink-quiet' }

const MARKS = {
  done: 'border-success text-success',
  current: 'border-action bg-action text-on-action',
  next: 'border-border text-ink-quiet',
}

/** Where one stands on a way of a few steps. */
export function Steps({ steps, current, layout = 'column' }: StepsProps) {
  if (layout === 'row') return <StepRow steps={steps} current={current} />
  return (
    <ol className="flex flex-col gap-4">
      {steps.map((step, index) => {
        const state = stateOf(step, index, current)
        return (
          <li key={step.title} aria-current={currentIf(state)} className="flex gap-3">
            <Mark state={state} number={index + 1} />
            <div className={classes('min-w-0 pt-0.5', state === 'next' && 'text-ink-quiet')}>
              <p className={WORDS[state]}>{step.title}</p>
              {step.text && <div className="max-w-text text-ink-quiet">{step.text}</div>}
              {step.action && <div className="pt-3">{step.action}</div>}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

/** Joined by a line. Where it is narrow, only the present step's words are seen. */
function StepRow({ steps, current }: Pick<StepsProps, 'steps' | 'current'>) {
  return (
    <div className="@container">
      <ol className="flex items-center gap-1 @xs:gap-1.5">
        {steps.map((step, index) => {
          const state = stateOf(step, index, current)
          return (
            <li
              key={step.title}
              aria-current={currentIf(state)}
              className={classes(
                'flex items-center gap-1 not-first:grow @xs:gap-1.5',
                state === 'current' ? 'min-w-0' : '@max-lg:shrink-0'
              )}
            >
              {index > 0 && <span aria-hidden className="h-0.5 min-w-1 grow bg-border" />}
              <Mark state={state} number={index + 1} />
              <p
                className={classes(
                  'min-w-0 hyphens-auto wrap-anywhere',
                  WORDS[state],
                  state !== 'current' && 'sr-only @lg:not-sr-only'
                )}
              >
                {step.title}
              </p>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

function Mark({ state, number }: { state: State; number: number }) {
  const { t } = useTranslation()
  return (
    <span
      className={classes(
        'inline-flex size-7 shrink-0 items-center justify-center rounded-full border-2 text-sm font-bold',
        MARKS[state]
      )}
    >
      {state === 'done' ? <Tick size={16} /> : <span aria-hidden>{number}</span>}
      <span className="sr-only">{t(`ui.step_${state}`)}</span>
    </span>
  )
}
