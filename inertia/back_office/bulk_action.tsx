import { Link } from 'react-router-dom'
import { useTranslation, type ActionProps } from 'adminjs'
import { Chosen } from '~/back_office/chosen'
import { CoordinatorField } from '~/back_office/coordinator_field'
import { HandOver } from '~/back_office/hand_over'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { Outcomes } from '~/back_office/outcomes'
import { useBulkAction } from '~/back_office/use_bulk_action'
import { WaitsAgain } from '~/back_office/waits_again'

/** The same for several records: whom it is about, why if that matters, and then what became of each. */
export function BulkAction(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const { form, outcomes, errors, frame } = useBulkAction(props)
  const { action, resource, records = [] } = props
  const { asks } = (action.custom ?? {}) as { asks?: 'reason' | 'coordinator' }
  const words = `BulkAction.${action.name}`
  const { staff = [], depending = [], colleagues = [] } = form ?? {}
  const followed = depending.reduce((sum, one) => sum + one.followed, 0)

  if (outcomes) return <Outcomes outcomes={outcomes} resource={resource} />
  return (
    <OfficeForm
      {...frame}
      intro={tc(`${words}.intro`)}
      submit={`${words}.submit`}
      canSubmit={records.length > 0 && (asks !== 'coordinator' || staff.length > 0)}
    >
      <Chosen records={records} depending={depending} />
      {followed > 0 && colleagues.length === 0 && (
        <p className="mb-6">{tc('BulkAction.nobodyTakes')}</p>
      )}
      <HandOver followed={followed} colleagues={colleagues} errors={errors} />
      {asks === 'reason' && (
        <div className="mb-6">
          <OfficeField name="reason" label={tc('BulkAction.reason')} errors={errors} />
        </div>
      )}
      <WaitsAgain choice={form?.waitsAgain} who="many" />
      {asks === 'coordinator' && staff.length > 0 && (
        <CoordinatorField staff={staff} errors={errors} />
      )}
      <p>
        <Link to={resource.href!} className="inline-block py-2 text-action underline">
          {tc('BulkAction.back')}
        </Link>
      </p>
    </OfficeForm>
  )
}
