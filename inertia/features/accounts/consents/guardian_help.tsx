import { Form } from '~/ui/form'
import { Card } from '~/ui/card'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { useTranslation } from '~/hooks/use_translation'
import { TeamAddress } from '~/features/accounts/consents/team_address'

/** Whom to ask, where to call, and "this is not my child". */
export function GuardianHelp({ token, name }: { token: string; name: string }) {
  const { t } = useTranslation()
  return (
    <Card title={t('guardians.link.help_title')}>
      <div className="flex max-w-text flex-col gap-3">
        <TeamAddress text="guardians.link.help" />
        <p>{t('guardians.link.help_numbers')}</p>
        <Details summary={t('guardians.link.stranger_title')}>
          <p className="mb-3">{t('guardians.link.stranger', { name })}</p>
          <Form route="guardian_links.destroy" routeParams={{ token }} errorSummary={false}>
            <div>
              <Button type="submit" variant="danger" size="small">
                {t('guardians.link.stranger_submit')}
              </Button>
            </div>
          </Form>
        </Details>
      </div>
    </Card>
  )
}
