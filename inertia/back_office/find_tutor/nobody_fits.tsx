import { useTranslation } from 'adminjs'
import { OfficeLink } from '~/back_office/find_tutor/office_link'
import type { Missing } from '~/back_office/find_tutor/types'

const TUTORS = '/admin/resources/tutors?filters.cleared=true'
const APPLICATIONS = '/admin/resources/applications?filters.state=submitted'

/** What keeps every tutor from fitting, and where it can be looked at. */
export function NobodyFits({ missing, level }: { missing: Missing; level: string }) {
  const { translateComponent: tc } = useTranslation()
  const t = (key: string, options = {}) => tc(`MakePair.nobody.${key}`, options as never)
  const { cleared, free, covering } = missing
  const uncovered = covering.filter(({ tutors }) => tutors === 0)

  return (
    <section className="mb-6 border-l-2 border-warning pl-4">
      <h2 className="mb-2 text-lg font-bold">{t('title')}</h2>
      <ul className="mb-2 flex flex-col gap-1">
        {cleared === 0 && <li>{t('cleared')}</li>}
        {cleared > 0 && free === 0 && (
          <li>
            {t('free', { count: cleared })} <OfficeLink to={TUTORS}>{t('seeTutors')}</OfficeLink>
          </li>
        )}
        {free > 0 &&
          uncovered.map(({ subject }) => (
            <li key={subject}>
              {t('subject', { subject, level, count: free })}{' '}
              <OfficeLink to={`${TUTORS}&filters.skills=${encodeURIComponent(subject)}`}>
                {t('seeSubject', { subject })}
              </OfficeLink>
            </li>
          ))}
        {free > 0 && uncovered.length === 0 && (
          <li>
            {t('together', { subjects: covering.map(({ subject }) => subject).join(', ') })}{' '}
            <OfficeLink to={TUTORS}>{t('seeTutors')}</OfficeLink>
          </li>
        )}
      </ul>
      <OfficeLink to={APPLICATIONS}>{t('seeApplications')}</OfficeLink>
    </section>
  )
}
