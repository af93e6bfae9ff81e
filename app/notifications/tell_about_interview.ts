import { notify } from '#notifications/notify'
import { firstNames } from '#notifications/queries/first_names'
import type { Kind, NotificationData } from '#notifications/kinds'

type Side = 'tutor' | 'interviewer'
type Told = {
  kind: Kind
  to: Side
  slotId: string
  tutorId: string
  interviewerId: string
  source: string
  /** ISO, in UTC. */
  startsAt: string
  missing?: NotificationData['missing']
}

/** Tells one of the two of an interview something about it, by the other's first name. */
export async function tellAboutInterview(told: Told) {
  const { kind, to, slotId, tutorId, interviewerId, source, startsAt, missing } = told
  const [userId, otherId] = to === 'tutor' ? [tutorId, interviewerId] : [interviewerId, tutorId]
  const names = await firstNames([otherId])
  await notify({
    userId,
    kind,
    subject: { type: 'interview_slot', id: slotId },
    source,
    data: { otherFirstName: names.get(otherId), startsAt, missing },
    path: interviewPath(to, slotId),
    channels: ['in_app', 'email'],
  })
}

/** Where each of the two finds an interview. */
export const interviewPath = (side: Side, slotId: string) =>
  side === 'tutor' ? '/application' : `/admin/resources/interview_slots/records/${slotId}/show`
