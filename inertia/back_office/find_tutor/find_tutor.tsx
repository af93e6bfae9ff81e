import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { useOfficeForm } from '~/back_office/use_office_form'
import { AskedFor } from '~/back_office/find_tutor/asked_for'
import { InTheWay } from '~/back_office/find_tutor/in_the_way'
import { NobodyFits } from '~/back_office/find_tutor/nobody_fits'
import { CandidateChoice } from '~/back_office/find_tutor/candidate_choice'
import { NoLongerWaiting } from '~/back_office/find_tutor/no_longer_waiting'
import type { FoundTutors, NotWaiting } from '~/back_office/find_tutor/types'

/** The tutors who could help a waiting student; one of them becomes theirs, and the two are introduced. */
export function FindTutor(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const { form, errors, frame } = useOfficeForm<FoundTutors | NotWaiting>(props)
  const { fullName, studentId } = props.record!.params
  if (form?.notWaiting) return <NoLongerWaiting found={form} name={fullName} />
  const found = form?.candidates ?? []

  return (
    <OfficeForm
      {...frame}
      intro={tc('MakePair.intro', { name: fullName } as never)}
      submit="MakePair.submit"
      refusal={errors.tutorId ? tc('MakePair.nobodyChosen') : frame.refusal}
      canSubmit={found.length > 0 && form?.obstacles.length === 0}
    >
      {form && <AskedFor student={form.student} />}
      {form && <InTheWay found={form} studentId={studentId} />}
      {form?.missing && <NobodyFits missing={form.missing} level={form.student.level} />}
      {form && found.length > 0 && (
        <fieldset className="mb-6 min-w-0">
          <legend className="text-lg font-bold">
            {tc('MakePair.choose', { count: form.total } as never)}
          </legend>
          <p className="mb-3 text-ink-quiet">
            {form.total > 1 && tc('MakePair.order')}{' '}
            {form.total > found.length &&
              tc('MakePair.first', { shown: found.length, count: form.total } as never)}
          </p>
          <ul>
            {found.map((candidate) => (
              <CandidateChoice
                key={candidate.id}
                student={form.student}
                candidate={candidate}
                mostSlots={form.mostSlots}
              />
            ))}
          </ul>
        </fieldset>
      )}
    </OfficeForm>
  )
}
