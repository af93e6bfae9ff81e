import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { Checkbox } from '~/ui/checkbox'
import { useDates } from '~/hooks/use_dates'
import { LinkButton } from '~/ui/link_button'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { TextBlocks, type TextBlock } from '~/features/core/text_blocks'

type Props = InertiaProps<{ version: string; blocks: TextBlock[]; acceptedOn: string | null }>

/** The charter in force, in full, and the box below it. */
export default function Show({ version, blocks, acceptedOn }: Props) {
  const { t } = useTranslation()
  // A day without a time has no zone.
  const dates = useDates('UTC')
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <PageHeader title={t('profiles.charter.title')}>
        {t('profiles.charter.version', { version })}
      </PageHeader>
      <Card className="sm:py-8">
        <TextBlocks blocks={blocks} />
      </Card>
      {acceptedOn ? (
        <Notice
          tone="success"
          action={
            <LinkButton route="applications.show" variant="secondary">
              {t('profiles.charter.back')}
            </LinkButton>
          }
        >
          {t('profiles.charter.accepted_on', { day: dates.date(acceptedOn) })}
        </Notice>
      ) : (
        <Form route="charter_acceptances.store">
          <input type="hidden" name="version" value={version} />
          <Checkbox name="accepted" label={t('profiles.charter.accept')} required />
          <div>
            <Button type="submit">{t('profiles.charter.action')}</Button>
          </div>
        </Form>
      )}
    </div>
  )
}
