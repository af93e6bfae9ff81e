import { useCurrentAdmin, useTranslation } from 'adminjs'
import { useMoments } from '~/back_office/use_moments'

/** The words of the inbox, and moments on the clock of whoever reads. */
export function useWords() {
  const { translateComponent } = useTranslation()
  const [person] = useCurrentAdmin()
  const moment = useMoments()
  return {
    userId: person?.id,
    t: (key: string, options = {}) => translateComponent(`Questions.${key}`, options as never),
    moment,
  }
}
