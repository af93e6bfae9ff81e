import { Card } from '~/ui/card'
import { Details } from '~/ui/details'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { AttendanceForm } from './attendance_form'
import type { MessageKey } from '@generated/messages'
import { useTranslation } from '~/hooks/use_translation'

type Attendance = NonNullable<Data.Appointments.AroundHour['attendance']>
type AttendanceCardProps = {
  appointment: Data.Appointments.Appointment
  attendance: Attendance
}

/** Where the hour stands, in one sentence. */
function standing({ own, other, disputed, settled }: Attendance, state: string): MessageKey {
  if (settled)
    return `appointments.attendance.settled.${state === 'missed' ? 'missed' : 'completed'}`
  if (disputed) return 'appointments.attendance.disputed'
  if (own && other) return `appointments.attendance.agreed.${own === 'nobody' ? 'met' : 'missed'}`
  if (own) return 'appointments.attendance.waiting'
  return state === 'missed' ? 'appointments.attendance.unsaid' : 'appointments.attendance.ask'
}

/** After the hour: whether the two met, in one tap. */
export function AttendanceCard({ appointment, attendance }: AttendanceCardProps) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  const { id, state, otherFirstName: name } = appointment
  const { own, mayAnswer } = attendance
  if (!mayAnswer && !own && !attendance.settled && state !== 'missed') return null

  return (
    <Card title={t('appointments.attendance.title')}>
      {own && <p className="pb-1">{t(`appointments.attendance.said.${own}`, { role, name })}</p>}
      <p className={own ? 'text-ink-quiet' : 'pb-3'}>
        {t(standing(attendance, state), { role, name, may: String(mayAnswer) })}
      </p>
      {mayAnswer && !own && <AttendanceForm id={id} name={name} />}
      {mayAnswer && own && (
        <Details summary={t('appointments.attendance.change')}>
          <AttendanceForm id={id} name={name} />
        </Details>
      )}
    </Card>
  )
}
