import { SignOut } from '~/layouts/sign_out'
import { buttonClasses } from '~/ui/button_styles'
import { useTranslation } from '~/hooks/use_translation'

/** Whoever sits at the wrong computer gets out again. */
export function Leave() {
  const { t } = useTranslation()
  return (
    <div className="-ml-4">
      <SignOut className={buttonClasses('quiet')}>{t('accounts.second_factor.sign_out')}</SignOut>
    </div>
  )
}
