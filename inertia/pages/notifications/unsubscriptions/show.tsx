import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { TextLink } from '~/ui/text_link'
import type { InertiaProps } from '~/types'
import { PublicLayout } from '~/layouts/public_layout'
import { useTranslation } from '~/hooks/use_translation'
import { EntrySheet } from '~/features/accounts/entry_sheet'
import { TeamAddress } from '~/features/accounts/consents/team_address'

type Props = InertiaProps<{
  token: string
  /** Null when the link leads nowhere. */
  group: string | null
  stopped: boolean
}>

export default function Show({ token, group, stopped }: Props) {
  const { t } = useTranslation()
  const state = !group ? 'unknown' : stopped ? 'stopped' : 'open'
  const name = group ? t(`notifications.preferences.group.${group}` as never) : ''
  return (
    <EntrySheet
      title={t(`notifications.unsubscribe.title.${state}`)}
      intro={t(`notifications.unsubscribe.text.${state}`, { group: name })}
    >
      {state === 'unknown' ? (
        <TeamAddress text="guardians.link.help" />
      ) : (
        <Form
          route={stopped ? 'unsubscriptions.destroy' : 'unsubscriptions.store'}
          routeParams={{ token }}
          errorSummary={false}
        >
          <Button type="submit" variant={stopped ? 'secondary' : 'primary'} className="w-full">
            {t(`notifications.unsubscribe.submit.${state}`)}
          </Button>
        </Form>
      )}
      <p className="pt-4">
        <TextLink href="/account/notifications">
          {t('notifications.unsubscribe.all_choices')}
        </TextLink>
      </p>
    </EntrySheet>
  )
}

Show.layout = PublicLayout
