import { NEEDED_OF_STUDENT } from '#accounts/consent_purposes'
import { currentText } from '#accounts/queries/consent_sql'

/** Whether a student has not agreed, themselves, to the present version of what every student agrees to; as SQL, of this moment. */
export const missesOwnConsent = () =>
  `(users.role = 'student' AND NOT (${NEEDED_OF_STUDENT.map(
    (purpose) => `EXISTS (SELECT FROM consents AS own
      WHERE own.student_id = users.id AND own.guardianship_id IS NULL AND own.purpose = '${purpose}'
        AND own.withdrawn_at IS NULL AND own.text_id = ${currentText(purpose)})`
  ).join(' AND ')}))`
