import { Children } from 'react'
import { useTranslation } from 'adminjs'
import { OfficeLink } from '~/back_office/find_tutor/office_link'

type Named = { id: string; name: string }

/** Of a student or a tutor the first ones, of a colleague the others. */
export type ClosingForm = {
  pairs?: number
  named?: Named[]
  hours?: number
  waits?: string | null
  openCases?: number
  seesPairs?: boolean
  followed?: number
  colleagues?: Named[]
  slots?: number
  ownCases?: number
}

type Link = { to: string; says: string }

/** One sentence for each thing that depends on an account, with the ways there. */
export function Depending({ form, id }: { form: ClosingForm; id: string }) {
  const { translateComponent } = useTranslation()
  const t = (key: string, count = 0) =>
    translateComponent(`CloseAccount.${key}`, { count } as never)
  const { pairs, named = [], hours, waits, openCases } = form
  const { seesPairs, followed, slots, ownCases } = form
  const seeCases = (by: string) => [
    { to: `cases?filters.${by}=${id}&filters.state=open`, says: t('seeCases') },
  ]
  const toPairs = named.map((one) => ({ to: `pairs/records/${one.id}/show`, says: one.name }))
  const seePairs = [{ to: `pairs?filters.coordinatorId=${id}`, says: t('seePairs') }]
  const stopWaiting = [
    { to: `match_requests/records/${waits}/stopWaiting`, says: t('stopWaiting') },
  ]

  const sentences = [
    pairs && <Thing says={t('pairs', pairs)} links={toPairs} />,
    hours && <Thing says={t('hours', hours)} />,
    waits && <Thing says={t('waits')} links={stopWaiting} />,
    openCases && <Thing says={t('openCases', openCases)} links={seeCases('reportedId')} />,
    followed && <Thing says={t('followed', followed)} links={seesPairs ? seePairs : []} />,
    slots && <Thing says={t('slots', slots)} />,
    ownCases && <Thing says={t('ownCases', ownCases)} links={seeCases('ownerId')} />,
  ].filter(Boolean)

  if (sentences.length === 0) return <p className="mb-6">{t('nothing')}</p>
  return <ul className="mb-6 border-l-2 border-margin pl-4">{Children.toArray(sentences)}</ul>
}

function Thing({ says, links = [] }: { says: string; links?: Link[] }) {
  return (
    <li className="py-1">
      {says}
      {links.length > 0 && (
        <span className="flex flex-wrap gap-x-4">
          {links.map(({ to, says: name }) => (
            <OfficeLink key={to} to={`/admin/resources/${to}`}>
              {name}
            </OfficeLink>
          ))}
        </span>
      )}
    </li>
  )
}
