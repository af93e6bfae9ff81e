import { useCurrentAdmin, useTranslation, type ActionProps } from 'adminjs'
import { writeDate } from '~/lib/write_date'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeChoice } from '~/back_office/office_choice'
import { useOfficeForm } from '~/back_office/use_office_form'
import { useFormatting } from '~/back_office/use_formatting'

const MISSING = ['tutor', 'interviewer', 'nobody']

/** An interview that didn't take place: who was not there. The tutor is told and picks another. */
export function NoteMissed(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const formatting = useFormatting()
  const [person] = useCurrentAdmin()
  const { form, errors, frame } = useOfficeForm<{ startsAt: string | null }>(props)
  const { fullName: name } = props.record!.params
  const timeZone = person?.timeZone
  const format = new Intl.DateTimeFormat(formatting, {
    ...{ dateStyle: 'full', timeStyle: 'short', timeZone },
  })
  const when = form?.startsAt && writeDate(format, new Date(form.startsAt))

  return (
    <OfficeForm
      {...frame}
      intro={when ? tc('NoteMissed.intro', { name, when } as never) : ''}
      submit="NoteMissed.submit"
    >
      {form && (
        <div className="mb-6">
          <OfficeChoice
            name="missing"
            legend={tc('NoteMissed.missing')}
            errors={errors}
            options={MISSING.map((value) => ({
              value,
              label: tc(`NoteMissed.options.${value}`),
            }))}
          />
        </div>
      )}
    </OfficeForm>
  )
}
