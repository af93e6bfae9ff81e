import { tellOfSeries } from '#notifications/tell_of_series'
import Appointment from '#appointments/models/appointment'

type Payload = { seriesId: string; appointmentId: string }

export default class TellOccurrenceLeftOut {
  async handle({ seriesId, appointmentId }: Payload) {
    const { startsAt, leftOut } = await Appointment.findOrFail(appointmentId)
    if (leftOut === null || leftOut === 'skipped' || leftOut === 'holiday') return
    await tellOfSeries({
      seriesId,
      actorId: null,
      kind: 'appointments.occurrence_left_out',
      source: appointmentId,
      data: { startsAt: startsAt!.toUTC().toISO()!, why: leftOut },
      path: `/appointments/${appointmentId}`,
    })
  }
}
