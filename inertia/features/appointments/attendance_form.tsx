import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { useShared } from '~/hooks/use_shared'
import type { ButtonVariant } from '~/ui/button_styles'
import { useTranslation } from '~/hooks/use_translation'

type AttendanceFormProps = { id: string; name: string }
type AnswerProps = AttendanceFormProps & {
  missing: 'nobody' | 'me' | 'other' | 'both'
  variant?: ButtonVariant
}

const ABSENT = ['other', 'me', 'both'] as const

function Answer({ id, name, missing, variant = 'secondary' }: AnswerProps) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  return (
    <Form route="attendances.store" routeParams={{ id }} errorSummary={false}>
      <input type="hidden" name="missing" value={missing} />
      <Button type="submit" variant={variant}>
        {t(`appointments.attendance.answer.${missing}`, { role, name })}
      </Button>
    </Form>
  )
}

/** Whether the two met: "Oui" is one tap; "Non" asks who was missing. */
export function AttendanceForm({ id, name }: AttendanceFormProps) {
  const { t } = useTranslation()
  return (
    <div className="flex flex-col items-start gap-1">
      <Answer id={id} name={name} missing="nobody" variant="primary" />
      <Details summary={t('appointments.attendance.no')}>
        <div className="flex flex-wrap gap-3">
          {ABSENT.map((missing) => (
            <Answer key={missing} id={id} name={name} missing={missing} />
          ))}
        </div>
      </Details>
    </div>
  )
}
