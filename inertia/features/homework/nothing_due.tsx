import { EmptyState } from '~/ui/empty_state'
import { LinkButton } from '~/ui/link_button'
import { useShared } from '~/hooks/use_shared'
import { OpenNotebook } from '~/ui/drawings/open_notebook'
import { useTranslation } from '~/hooks/use_translation'

type NothingDueProps = { pairs: { otherFirstName: string }[] }

/** What will be here, and who puts it there. */
export function NothingDue({ pairs }: NothingDueProps) {
  const { t } = useTranslation()
  const { user } = useShared()
  const role = user?.role ?? 'student'
  const alone = pairs.length === 0
  const name = pairs[0]?.otherFirstName

  return (
    <EmptyState
      title={t(`homework.empty.${role}_title`)}
      drawing={<OpenNotebook />}
      action={
        role === 'tutor' &&
        !alone && <LinkButton route="homework.create">{t('homework.set')}</LinkButton>
      }
    >
      {role === 'staff'
        ? t('homework.empty.staff_text')
        : t(`homework.empty.${role}_${alone ? 'alone' : 'text'}`, { name })}
    </EmptyState>
  )
}
