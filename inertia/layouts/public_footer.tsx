import { Link } from '@adonisjs/inertia/react'
import { ConcernLink } from '~/layouts/concern_link'
import { PRODUCT } from '~/lib/product'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

const linkClasses = 'inline-flex min-h-11 items-center underline-offset-4 hover:underline'

export function PublicFooter() {
  const { t } = useTranslation()
  const { association, demo } = useShared()

  return (
    <footer aria-label={t('layout.footer.label')} className="border-t border-line print:hidden">
      <div className="mx-auto flex w-full max-w-page flex-col gap-3 px-4 py-6 text-sm text-ink-quiet sm:px-6 md:flex-row md:items-center md:justify-between">
        <div className="max-w-text">
          <p>{t('layout.footer.about', { association: association?.name ?? PRODUCT })}</p>
          {demo && <p className="mt-1">{t('layout.demo')}</p>}
        </div>
        <ul className="flex flex-wrap gap-x-6">
          <li>
            <ConcernLink className={linkClasses} />
          </li>
          <li>
            <Link href="/legal-notice" className={linkClasses}>
              {t('layout.footer.legal')}
            </Link>
          </li>
          <li>
            <Link href="/privacy" className={linkClasses}>
              {t('layout.footer.privacy')}
            </Link>
          </li>
          {association?.contactEmail && (
            <li>
              <a href={`mailto:${association.contactEmail}`} className={linkClasses}>
                {t('layout.footer.contact')}
              </a>
            </li>
          )}
        </ul>
      </div>
    </footer>
  )
}
