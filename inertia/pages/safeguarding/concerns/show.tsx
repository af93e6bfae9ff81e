import { Card } from '~/ui/card'
import { PageHeader } from '~/ui/page_header'
import type { Data } from '@generated/data'
import type { InertiaProps } from '~/types'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { TeamCard } from '~/features/safeguarding/team_card'
import { QuickExit } from '~/features/safeguarding/quick_exit'
import { NumberList } from '~/features/safeguarding/number_list'

type Props = InertiaProps<{ coordinators: Data.Safeguarding.Coordinator[] }>

export default function Show({ coordinators }: Props) {
  const { t } = useTranslation()
  const { user } = useShared()
  const reader = user?.role ?? 'visitor'

  return (
    <>
      <PageHeader title={t('safeguarding.title')} actions={<QuickExit />}>
        {t('safeguarding.intro', { reader })}
      </PageHeader>
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <Card title={t('safeguarding.numbers.title')}>
          <NumberList />
          <p className="mt-4 max-w-text border-t border-line pt-4 text-sm text-ink-quiet">
            {t('safeguarding.numbers.overseas')}
          </p>
        </Card>
        <TeamCard coordinators={coordinators} />
      </div>
    </>
  )
}
