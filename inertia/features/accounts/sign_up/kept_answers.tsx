import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { useTranslation } from '~/hooks/use_translation'
import type { SignUpRole } from '~/features/accounts/sign_up/sign_up_draft'

/** Answers from an earlier visit are back in the form: whoever didn't type them begins anew. */
export function KeptAnswers({ role, onRestart }: { role: SignUpRole; onRestart: () => void }) {
  const { t } = useTranslation()
  return (
    <Notice
      action={
        <Button variant="secondary" size="small" onClick={onRestart}>
          {t('accounts.sign_up.restart')}
        </Button>
      }
    >
      {t('accounts.sign_up.kept', { role })}
    </Notice>
  )
}
