import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { useOfficeForm } from '~/back_office/use_office_form'

type Form = Record<'student' | 'tutor', string | null>

const OUTCOMES = ['completed', 'missed']

/** What each of the two said about their hour, and what the team makes of it. */
export function SettleAttendance(props: ActionProps) {
  const { translateComponent: tc, translateLabel: tl } = useTranslation()
  const { form, errors, frame } = useOfficeForm<Form>(props)
  const options = OUTCOMES.map((value) => ({ value, label: tl(`state.${value}`) }))
  return (
    <OfficeForm {...frame} intro={tc('SettleAttendance.intro')} submit="SettleAttendance.submit">
      {form && (
        <dl className="mb-6 grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
          {(['student', 'tutor'] as const).map((side) => (
            <div key={side} className="contents">
              <dt className="text-ink-quiet">{tc(`SettleAttendance.${side}`)}</dt>
              <dd>
                {form[side] ? tl(`${side}Said.${form[side]}`) : tc('SettleAttendance.nothing')}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="mb-6 max-w-xs">
        <OfficeField
          name="outcome"
          label={tc('SettleAttendance.outcome')}
          errors={errors}
          options={options}
        />
      </div>
    </OfficeForm>
  )
}
