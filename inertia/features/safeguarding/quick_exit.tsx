import { Icon } from '~/ui/icon'
import { X } from 'lucide-react'
import type { MouseEvent } from 'react'
import { buttonClasses } from '~/ui/button_styles'
import { useTranslation } from '~/hooks/use_translation'

/** A page that nobody wonders about. */
const ELSEWHERE = 'https://meteofrance.com/'

/** Takes the page away at once. With script "back" doesn't bring it again. */
export function QuickExit() {
  const { t } = useTranslation()
  const leave = (event: MouseEvent) => {
    event.preventDefault()
    window.location.replace(ELSEWHERE)
  }
  return (
    <a
      href={ELSEWHERE}
      rel="noreferrer"
      onClick={leave}
      className={buttonClasses('secondary', 'small')}
    >
      <Icon of={X} />
      {t('safeguarding.leave')}
    </a>
  )
}
