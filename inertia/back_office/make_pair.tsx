import { useTranslation, type ActionProps } from 'adminjs'
import { Link } from 'react-router-dom'
import { OfficeForm } from '~/back_office/office_form'
import { CandidateChoice, type Candidate } from '~/back_office/candidate_choice'
import { useOfficeForm } from '~/back_office/use_office_form'

/** The tutors who could help a waiting student; one of them becomes theirs. */
export function MakePair(props: ActionProps) {
  const { translateComponent: tc, translateMessage: tm } = useTranslation()
  const { form, errors, refusal, sending, submit } = useOfficeForm<{ candidates: Candidate[] }>(
    props
  )
  const { fullName, needs } = props.record!.params
  const found = form?.candidates ?? []

  return (
    <OfficeForm
      intro={tc('MakePair.intro', { name: fullName } as never)}
      submit="MakePair.submit"
      sending={sending}
      refusal={errors.tutorId ? tm(errors.tutorId.message) : refusal}
      canSubmit={found.length > 0}
      onSubmit={submit}
    >
      {needs && <p className="mb-4 font-semibold">{tc('MakePair.needs', { needs } as never)}</p>}
      {found.length > 0 && (
        <fieldset className="mb-6">
          <legend className="mb-2 text-lg font-bold">{tc('MakePair.choose')}</legend>
          <ul className="border-l-2 border-margin">
            {found.map((candidate) => (
              <CandidateChoice key={candidate.id} candidate={candidate} />
            ))}
          </ul>
        </fieldset>
      )}
      {form && found.length === 0 && <Nobody />}
    </OfficeForm>
  )
}

function Nobody() {
  const { translateComponent: tc } = useTranslation()
  return (
    <div>
      <p className="mb-2">{tc('MakePair.none')}</p>
      <Link
        to="/admin/resources/applications?filters.state=submitted"
        className="inline-block py-2 font-semibold text-action underline"
      >
        {tc('MakePair.tutors')}
      </Link>
    </div>
  )
}
