import User from '#accounts/models/user'
import { notify } from '#notifications/notify'
import { proposedByTeam } from '#appointments/whose_deed'
import Appointment from '#appointments/models/appointment'
import type { Kind, NotificationData } from '#notifications/kinds'

type About = {
  appointmentId: string
  /** Who did it: the other of the two is told. */
  actorId: string
  kind: Extract<Kind, `appointments.${string}`>
  /** Whatever else came to pass meanwhile makes it old news, and nothing is said. */
  state: Appointment['state']
  slots?: NotificationData['slots']
  whose?: NotificationData['whose']
  /** What made it, where the appointment itself may make the same news twice. */
  source?: string
}

/** Tells the other of the two what became of an appointment, in the app and by e-mail. */
export async function tellAboutAppointment({ appointmentId, actorId, ...about }: About) {
  const { kind, state, slots, whose, source = appointmentId } = about
  const appointment = await Appointment.findOrFail(appointmentId)
  if (appointment.state !== state) return
  const { id, studentId, tutorId, proposerId, startsAt } = appointment
  const actor = await User.findOrFail(actorId)

  await notify({
    userId: actorId === studentId ? tutorId : studentId,
    kind,
    subject: { type: 'appointment', id },
    source,
    data: {
      otherFirstName: actor.firstName,
      otherTimeZone: actor.timeZone,
      side: proposedByTeam({ studentId, tutorId, proposerId }) ? 'team' : undefined,
      startsAt: startsAt?.toUTC().toISO() ?? undefined,
      slots,
      whose,
    },
    path: `/appointments/${id}`,
    channels: ['in_app', 'email'],
  })
}
