import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text_link'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'

type Props = InertiaProps<{ mail: Data.Core.Mail.CaughtMail.Variants['forPage'] }>

/** The frame may open links and nothing else: no script, no form, nothing of our own origin. */
const ALLOWED = 'allow-popups allow-popups-to-escape-sandbox'

export default function CaughtMail({ mail }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const { id, subject, recipients, receivedAt, text, headers } = mail

  return (
    <>
      <PageHeader
        title={subject}
        overline={`${dates.day(receivedAt)}, ${dates.time(receivedAt)}`}
        actions={<TextLink route="caught_mails.index">{t('caught_mails.back')}</TextLink>}
      >
        {t('caught_mails.to', { recipients: recipients.join(', ') })}
      </PageHeader>
      <Card title={t('caught_mails.html')}>
        <iframe
          title={t('caught_mails.frame')}
          src={`/dev/mails/${id}/body`}
          sandbox={ALLOWED}
          className="h-160 w-full rounded-md border border-line"
        />
      </Card>
      <Card title={t('caught_mails.text')}>
        <pre className="max-w-text font-sans break-words whitespace-pre-wrap">{text}</pre>
      </Card>
      <Card title={t('caught_mails.headers')}>
        <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[max-content_1fr]">
          {headers.map(({ name, value }, index) => (
            <div key={index} className="contents">
              <dt className="font-semibold">{name}</dt>
              <dd className="min-w-0 break-words text-ink-quiet">{value}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </>
  )
}
