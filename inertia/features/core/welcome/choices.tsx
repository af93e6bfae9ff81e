import { LinkButton } from '~/ui/link_button'
import { TextLink } from '~/ui/text_link'
import { useTranslation } from '~/hooks/use_translation'

/** The two ways in, side by side, and the way back for those who have an account. */
export function Choices() {
  const { t } = useTranslation()
  return (
    <div className="flex flex-col gap-4">
      <ul className="flex flex-col gap-4 sm:flex-row">
        <li className="flex flex-col gap-1.5">
          <LinkButton href="/signup?as=student" className="text-lg">
            {t('core.welcome.need_help')}
          </LinkButton>
          <span className="text-sm text-ink-quiet">{t('core.welcome.student_note')}</span>
        </li>
        <li className="flex flex-col gap-1.5">
          <LinkButton href="/signup?as=tutor" variant="secondary" className="text-lg">
            {t('core.welcome.want_to_help')}
          </LinkButton>
          <span className="text-sm text-ink-quiet">{t('core.welcome.tutor_note')}</span>
        </li>
      </ul>
      <p>
        {t('core.welcome.already')} <TextLink href="/login">{t('core.welcome.sign_in')}</TextLink>
      </p>
    </div>
  )
}
