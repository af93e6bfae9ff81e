import { HeadButton } from './head_button'
import { WEEKDAYS } from './week_cells'
import { useTranslation } from '~/hooks/use_translation'

type WeekHeadProps = { active: number | null; onDay: (day: number) => void }

/** The days, which stay in sight; each fills or empties itself. */
export function WeekHead({ active, onDay }: WeekHeadProps) {
  const { t } = useTranslation()
  return (
    <div role="row" className="sticky top-0 z-10 col-span-full grid grid-cols-subgrid bg-paper">
      {WEEKDAYS.map((day) => (
        <div
          key={day}
          role="columnheader"
          className="border-b border-margin font-semibold first:col-start-2"
          aria-label={t(`profiles.availability.weekdays.${day}`)}
        >
          <HeadButton
            place={`${day}:-1`}
            isActive={active === day}
            label={t('profiles.availability.whole_day', {
              day: t(`profiles.availability.weekdays.${day}`),
            })}
            onClick={() => onDay(day)}
          >
            <span className="sm:hidden">{t(`profiles.availability.short_days.${day}`)}</span>
            <span className="max-sm:hidden">{t(`profiles.availability.weekdays.${day}`)}</span>
          </HeadButton>
        </div>
      ))}
    </div>
  )
}
