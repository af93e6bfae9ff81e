import { Notice } from '~/ui/notice'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'
import { isNo, type Standing } from '~/features/accounts/consents/guardian_standing'

type GuardianNoticeProps = { ward: Data.Accounts.Ward; standings: Standing[] }

/** The one thing that a guardian should know first: all is well, or what is in the way and whose it is to change. */
export function GuardianNotice({ ward, standings }: GuardianNoticeProps) {
  const { t } = useTranslation()
  const { childFirstName: name } = ward
  const said = whatToSay(ward, standings)
  if (!said) return null
  const isWell = said === 'complete' || said === 'complete_by_other'
  const title = said === 'complete_by_other' ? 'complete' : said
  const words = said === 'waiting_by_other' ? 'waiting' : said
  return (
    <Notice tone={isWell ? 'success' : 'warning'} title={t(`guardians.link.${title}_title`)}>
      {t(`guardians.link.${words}`, { name })}
    </Notice>
  )
}

function whatToSay({ waiting, lacking }: GuardianNoticeProps['ward'], standings: Standing[]) {
  const needed = standings.filter((standing) => standing.needed)
  const agrees = needed.every(({ own }) => own?.said === 'yes')
  if (needed.some(({ own }) => isNo(own))) return 'own_no'
  if (needed.some(({ others }) => others.some(isNo))) return 'other'
  if (lacking) return needed.some(({ own }) => own) ? 'missing' : null
  if (waiting) return agrees ? 'waiting' : 'waiting_by_other'
  return agrees ? 'complete' : 'complete_by_other'
}
