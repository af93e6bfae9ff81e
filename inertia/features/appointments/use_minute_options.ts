import { useTranslation } from '~/hooks/use_translation'

const USUAL = [15, 30, 45, 60, 75, 90, 120, 150, 180, 240]

/** "45 minutes", "1 heure", "1 h 30". What is chosen is among them, whatever length the team set as the usual one. */
export function useMinuteOptions(
  { shortest, longest }: { shortest: number; longest: number },
  chosen: number
) {
  const { t } = useTranslation()
  const label = (minutes: number) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
    if (hours === 0) return t('appointments.new.minutes_value', { minutes })
    if (rest === 0) return t('appointments.new.hours_value', { hours })
    return t('appointments.new.hours_minutes', { hours, minutes: rest })
  }
  return [...new Set([...USUAL, chosen])]
    .filter((minutes) => minutes >= shortest && minutes <= longest)
    .sort((a, b) => a - b)
    .map((minutes) => ({ value: String(minutes), label: label(minutes) }))
}
