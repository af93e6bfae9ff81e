import type { Entry } from './entries'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

/** What is said about an hour in the calendar. */
export function useEntryWords() {
  const { t } = useTranslation()
  const { user } = useShared()

  return {
    title: ({ otherFirstName, isMove }: Entry) =>
      `${t(isMove ? 'calendar.move' : 'calendar.session')} ${t('calendar.with', { name: otherFirstName })}`,
    state({ state, leftOut, proposedByOther, weekly }: Entry) {
      if (leftOut) return t(`series.left_out.${leftOut}`)
      if (weekly) {
        return t(`calendar.weekly.${proposedByOther ? 'asked' : 'proposed'}`, { role: user?.role })
      }
      return state === 'proposed' && proposedByOther
        ? t('calendar.your_answer', { role: user?.role })
        : t(`appointments.state.${state}`)
    },
  }
}
