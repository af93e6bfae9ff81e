import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { useTranslation } from '~/hooks/use_translation'
import type { Standing } from '~/features/accounts/consents/guardian_standing'

type GuardianRefusalProps = { token: string; standings: Standing[]; name: string }

/** Saying no to what this guardian hasn't answered, whatever another one did; first what stops. */
export function GuardianRefusal({ token, standings, name }: GuardianRefusalProps) {
  const { t } = useTranslation()
  return (
    <Card title={t('guardians.link.refuse_title')}>
      <p className="mb-2 max-w-text">{t('guardians.link.refuse_intro', { name })}</p>
      {standings.map(({ purpose, stands }) => (
        <Details key={purpose} summary={t(`guardians.purpose.${purpose}`)}>
          {stands && (
            <p className="mb-3 max-w-text">{t(`guardians.link.stops.${purpose}`, { name })}</p>
          )}
          <Form
            route="guardian_consents.destroy"
            routeParams={{ token, purpose }}
            errorSummary={false}
          >
            <div>
              <Button type="submit" variant="danger" size="small">
                {t(`guardians.link.refuse.${purpose}`)}
              </Button>
            </div>
          </Form>
        </Details>
      ))}
    </Card>
  )
}
