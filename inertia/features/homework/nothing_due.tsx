import { EmptyState } from '~/ui/empty_state'
import { LinkButton } from '~/ui/link_button'
import { useShared } from '~/hooks/use_shared'
import { OpenNotebook } from '~/ui/drawings/open_notebook'
import { useTranslation } from '~/hooks/use_translation'

type NextStepProps = { role: 'student' | 'tutor' | 'staff'; alone: boolean }

/** Who has no pair yet can tell more of themselves; the team has its own space, which is no page of this site. */
function NextStep({ role, alone }: NextStepProps) {
  const { t } = useTranslation()
  if (role === 'staff') {
    return (
      <a
        href="/admin"
        className="inline-flex min-h-11 items-center font-semibold text-action underline underline-offset-4"
      >
        {t('planning.staff.open')}
      </a>
    )
  }
  if (alone) return <LinkButton route="profiles.edit">{t('homework.empty.profile')}</LinkButton>
  if (role === 'student') return null
  return <LinkButton route="homework.create">{t('homework.set')}</LinkButton>
}

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
      action={<NextStep role={role} alone={alone} />}
    >
      {role === 'staff'
        ? t('homework.empty.staff_text')
        : t(`homework.empty.${role}_${alone ? 'alone' : 'text'}`, { name })}
    </EmptyState>
  )
}
