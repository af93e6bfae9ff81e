import type { ReactNode } from 'react'
import { Tick } from '~/ui/tick'
import { Avatar } from '~/ui/avatar'
import { useTranslation } from '~/hooks/use_translation'
import { Fraction } from '~/features/core/welcome/fraction'

type LineProps = { margin?: ReactNode; children: ReactNode }

function Line({ margin, children }: LineProps) {
  return (
    <div className="grid grid-cols-[3.5rem_1fr] sm:grid-cols-[4.5rem_1fr]">
      <div className="py-3 pr-3 text-right text-base leading-6 text-ink-quiet tabular-nums">
        {margin}
      </div>
      <div className="margin-line min-w-0 py-3 pl-4 sm:pl-5">{children}</div>
    </div>
  )
}

/** What HomeSkolar is, drawn: one page of a notebook, written by two people in their own ink. */
export function NotebookPage() {
  const { t } = useTranslation()
  return (
    <div
      role="img"
      aria-label={t('core.welcome.page.label')}
      className="sheet w-full max-w-lg justify-self-center py-5 pr-5 pl-2 text-lg sm:pr-8"
    >
      <Line margin={t('core.welcome.page.when')}>
        <p className="text-base text-ink-quiet">{t('core.welcome.page.day')}</p>
      </Line>
      <Line margin={<Avatar name="Lina" ink="student" size="small" />}>
        <p className="text-student">{t('core.welcome.page.lina')}</p>
      </Line>
      <Line margin={<Avatar name="Karim" ink="tutor" size="small" />}>
        <p className="text-tutor">{t('core.welcome.page.karim')}</p>
        <p className="flex flex-wrap items-center gap-x-1 gap-y-1 pt-2 text-base font-semibold text-tutor sm:gap-x-2 sm:text-xl">
          <Fraction top={1} bottom={3} /> + <Fraction top={1} bottom={4} /> ={' '}
          <Fraction top={4} bottom={12} /> + <Fraction top={3} bottom={12} /> ={' '}
          <Fraction top={7} bottom={12} />
        </p>
      </Line>
      <Line margin={<Avatar name="Lina" ink="student" size="small" />}>
        <p className="text-student">{t('core.welcome.page.lina_again')}</p>
      </Line>
      <Line
        margin={
          <span className="inline-flex text-success">
            <Tick size={24} animated />
          </span>
        }
      >
        <p className="text-ink-quiet line-through decoration-1">{t('core.welcome.page.done')}</p>
      </Line>
    </div>
  )
}
