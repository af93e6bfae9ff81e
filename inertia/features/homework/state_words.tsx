import { Notice } from '~/ui/notice'
import { TextLink } from '~/ui/text_link'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import type { HomeworkState } from '~/features/homework/homework_line'

type StateWordsProps = { state: HomeworkState; name: string; mayChange: boolean }

/** What the present state means for the one who looks, and what helps. */
export function StateWords({ state, name, mayChange }: StateWordsProps) {
  const { t } = useTranslation()
  const { user } = useShared()
  const role = user?.role === 'tutor' ? 'tutor' : 'student'

  if (state === 'withdrawn') {
    return <Notice>{t(`homework.sheet.withdrawn_${role}`, { name })}</Notice>
  }
  if (!mayChange) return <Notice>{t('homework.sheet.read_only')}</Notice>
  if (state === 'blocked') {
    return (
      <Notice
        tone="warning"
        action={<TextLink href="/messages">{t('homework.sheet.write', { name })}</TextLink>}
      >
        {t(`homework.sheet.blocked_${role}`, { name })}
      </Notice>
    )
  }
  if (role === 'student' && (state === 'submitted' || state === 'reviewed')) {
    return <Notice tone="success">{t(`homework.sheet.${state}_student`, { name })}</Notice>
  }
  if (state === 'submitted') return <Notice>{t('homework.sheet.submitted_tutor', { name })}</Notice>
  return null
}
