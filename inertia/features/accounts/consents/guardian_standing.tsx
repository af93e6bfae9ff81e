import { Badge, type Tone } from '~/ui/badge'
import { Card } from '~/ui/card'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'

export type Standing = Data.Accounts.GuardianStanding

type State = 'yes' | 'no' | 'open'

const TONES: Record<State, Tone> = { yes: 'success', no: 'warning', open: 'neutral' }

/** Where each point stands: what holds of all the guardians together, and who said what, without a name. */
export function GuardianStanding({ standings }: { standings: Standing[] }) {
  const { t } = useTranslation()
  const several = standings.some(({ others }) => others.length > 0)
  return (
    <Card title={t('guardians.link.standing_title')}>
      {several && <p className="mb-4 max-w-text">{t('guardians.standing.rule')}</p>}
      <ul className="flex flex-col gap-4">
        {standings.map((standing) => (
          <StandingItem key={standing.purpose} standing={standing} />
        ))}
      </ul>
    </Card>
  )
}

function StandingItem({ standing }: { standing: Standing }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { purpose, own, others } = standing
  const state = stateOf(standing)
  const said = own?.said === 'yes' && own.recorded ? 'yes_recorded' : (own?.said ?? 'nothing')

  return (
    <li className="flex flex-col gap-1">
      <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-lg font-semibold">
        {t(`guardians.purpose.${purpose}`)}
        <Badge tone={TONES[state]}>{t(`guardians.standing.state.${state}`)}</Badge>
      </h3>
      <p>{t(`guardians.standing.own.${said}`, { date: own ? dates.date(own.at) : '' })}</p>
      {others.map((other, index) => (
        <p key={index}>
          {t(`guardians.standing.other.${other.said}`, { date: dates.date(other.at) })}
        </p>
      ))}
    </li>
  )
}

function stateOf({ stands, own, others }: Standing): State {
  if (stands) return 'yes'
  return isNo(own) || others.some(isNo) ? 'no' : 'open'
}

/** Says no, or not any more. */
export const isNo = (word: Standing['own']) => word !== null && word.said !== 'yes'
