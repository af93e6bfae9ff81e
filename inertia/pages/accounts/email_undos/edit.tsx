import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { PublicLayout } from '~/layouts/public_layout'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { EntrySheet } from '~/features/accounts/entry_sheet'
import { TeamAddress } from '~/features/accounts/consents/team_address'

type EditProps = { token: string; state: 'valid' | 'undone' | 'expired'; newEmail: string | null }

export default function Edit({ token, state, newEmail }: InertiaProps<EditProps>) {
  const { t } = useTranslation()
  return (
    <EntrySheet
      title={t(`accounts.email_undo.title.${state}`)}
      intro={t(`accounts.email_undo.text.${state}`, { email: newEmail ?? '' })}
    >
      {state === 'valid' ? (
        <Form route="email_undos.update" routeParams={{ token }} errorSummary={false}>
          <Button type="submit" className="w-full">
            {t('accounts.email_undo.submit')}
          </Button>
        </Form>
      ) : (
        <TeamAddress text="guardians.link.help" />
      )}
    </EntrySheet>
  )
}

Edit.layout = PublicLayout
