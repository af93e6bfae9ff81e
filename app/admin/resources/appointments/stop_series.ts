import { officeForm } from '#admin/resources/office_form'
import { reasonValidator } from '#admin/validators/accounts'
import type { OfficeAction } from '#admin/adapter/definition'
import StopSeriesForTeam from '#appointments/actions/stop_series_for_team'

/** The team ends a weekly slot that the two can't or don't end themselves. */
export const stopSeries: OfficeAction = {
  actionType: 'record',
  icon: 'X',
  component: 'ReasonedAction',
  variant: 'danger',
  when: ({ state }) => state === 'trial' || state === 'active',
  handler: officeForm({
    begin: async () => ({}),
    validator: reasonValidator,
    perform: (seriesId, { id: staffId }, { reason }) =>
      new StopSeriesForTeam().handle({ seriesId, staffId, reason }),
    done: () => 'seriesStopped',
  }),
}
