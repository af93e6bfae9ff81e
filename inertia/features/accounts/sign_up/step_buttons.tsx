import { Button } from '~/ui/button'
import type { MouseEvent } from 'react'
import { useTranslation } from '~/hooks/use_translation'
import type { SignUp } from '~/features/accounts/sign_up/use_sign_up'

/** Enter in a field presses the same button: it goes on, and at the last step it sends. */
export function StepButtons({ signUp }: { signUp: SignUp }) {
  const { t } = useTranslation()
  const { step, steps, hydrated, asking, goBack, goOn, isRightUpTo } = signUp
  const last = !hydrated || step === steps.length - 1

  function press(event: MouseEvent) {
    if (!hydrated || (last && isRightUpTo(step))) return
    event.preventDefault()
    if (!last) void goOn()
  }

  return (
    <div className="flex flex-row-reverse gap-3">
      <Button type="submit" className="flex-1" pending={asking || undefined} onClick={press}>
        {last ? t('accounts.sign_up.submit') : t('accounts.sign_up.next')}
      </Button>
      {hydrated && step > 0 && (
        <Button variant="secondary" onClick={goBack}>
          {t('accounts.sign_up.back')}
        </Button>
      )}
    </div>
  )
}
