import { Search } from 'lucide-react'
import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { TextInput } from '~/ui/text_input'
import { LinkButton } from '~/ui/link_button'
import { EmptyState } from '~/ui/empty_state'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useLive } from '~/hooks/use_live'
import { useRefresh } from '~/hooks/use_refresh'
import { useTranslation } from '~/hooks/use_translation'
import { FoundMessage } from '~/features/messaging/found_message'

type Props = InertiaProps<{
  q: string
  found: Data.Messaging.FoundMessage[]
  /** Whether these are the latest. */
  first: boolean
  /** Where the next page begins. */
  next: string | null
}>

export default function Show({ q, found, first, next }: Props) {
  const { t } = useTranslation()
  const refresh = useRefresh()
  // Words that were corrected or withdrawn are no longer shown.
  useLive('message_changed', () => refresh('found', 'first', 'next'))
  return (
    <>
      <PageHeader title={t('messaging.search.title')} />
      <Form route="message_searches.show" className="max-w-text" errorSummary={false}>
        <Field
          name="q"
          label={t('messaging.search.field')}
          hint={t('messaging.search.hint')}
          required
        >
          <TextInput type="search" defaultValue={q} maxLength={200} />
        </Field>
        <div>
          <Button type="submit" icon={Search}>
            {t('messaging.search.open')}
          </Button>
        </div>
      </Form>
      {q !== '' && found.length === 0 && (
        <EmptyState title={t('messaging.search.none')}>
          {t('messaging.search.none_hint')}
        </EmptyState>
      )}
      {found.length > 0 && (
        <ul className="sheet flex flex-col divide-y divide-line">
          {found.map((message) => (
            <FoundMessage key={message.id} message={message} />
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-3">
        {!first && (
          <LinkButton route="message_searches.show" qs={{ q }} variant="quiet">
            {t('messaging.search.newest')}
          </LinkButton>
        )}
        {next && (
          <LinkButton route="message_searches.show" qs={{ q, before: next }} variant="secondary">
            {t('messaging.search.older')}
          </LinkButton>
        )}
      </div>
    </>
  )
}
