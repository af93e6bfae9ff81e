import { Card } from '~/ui/card'
import { Steps } from '~/ui/steps'
import { LinkButton } from '~/ui/link_button'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import { useShared } from '~/hooks/use_shared'
import { ConcernLink } from '~/layouts/concern_link'
import { useTranslation } from '~/hooks/use_translation'

const STEPS = ['confirmed', 'agreement', 'open'] as const

export default function Show({ age }: InertiaProps<{ age: number }>) {
  const { t } = useTranslation()
  const { user, association } = useShared()
  return (
    <>
      <PageHeader title={t('accounts.waiting.title')}>
        {t('accounts.waiting.why', { firstName: user?.firstName, age })}
      </PageHeader>
      <Card>
        <Steps
          steps={STEPS.map((step) => ({ title: t(`accounts.waiting.steps.${step}`) }))}
          current={1}
        />
      </Card>
      <div className="flex max-w-text flex-col gap-4">
        <p>
          {t('accounts.waiting.how')}{' '}
          <a
            href={`mailto:${association.contactEmail}`}
            className="font-medium text-action underline underline-offset-4"
          >
            {association.contactEmail}
          </a>
        </p>
        <p>{t('accounts.waiting.meanwhile')}</p>
        <ConcernLink className="inline-flex min-h-11 items-center self-start font-medium text-action underline underline-offset-4" />
        <div>
          <LinkButton route="profiles.edit">{t('accounts.waiting.profile')}</LinkButton>
        </div>
      </div>
    </>
  )
}
