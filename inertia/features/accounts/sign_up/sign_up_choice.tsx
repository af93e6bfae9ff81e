import { Card } from '~/ui/card'
import { LinkButton } from '~/ui/link_button'
import { PageHeader } from '~/ui/page_header'
import { useTranslation } from '~/hooks/use_translation'

const ROLES = ['student', 'tutor'] as const

/** For who came without saying which of the two they are. */
export function SignUpChoice() {
  const { t } = useTranslation()
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-6">
      <PageHeader title={t('accounts.sign_up.title')}>{t('accounts.sign_up.choose')}</PageHeader>
      <div className="grid gap-4 sm:grid-cols-2">
        {ROLES.map((role) => (
          <Card key={role}>
            <div className="flex h-full flex-col items-start gap-4">
              <p className="flex-1">{t(`accounts.sign_up.${role}_choice_text`)}</p>
              <LinkButton route="accounts.create" qs={{ as: role }}>
                {t(`accounts.sign_up.${role}_choice`)}
              </LinkButton>
            </div>
          </Card>
        ))}
      </div>
    </div>
  )
}
