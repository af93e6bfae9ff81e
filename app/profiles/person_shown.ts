import { SCREENED, withoutContactDetails } from '#profiles/screened_profile'
import { shownTutor } from '#profiles/queries/shown_tutor'
import { shownStudent } from '#profiles/queries/shown_student'
import type { Locale } from '#profiles/queries/shown_person'
import StudentForTutorTransformer from '#profiles/transformers/student_for_tutor_transformer'
import TutorForStudentTransformer from '#profiles/transformers/tutor_for_student_transformer'

/** A student as their tutor sees them, or a tutor as their students do; null without a profile. */
export async function personShown({ id, role }: { id: string; role: string }, locale: Locale) {
  if (role === 'student') {
    const student = await shownStudent(id, locale)
    if (!student) return null
    const screened = await withoutContactDetails(student, SCREENED.students)
    return StudentForTutorTransformer.transform(screened, locale)
  }
  const tutor = await shownTutor(id, locale)
  if (!tutor) return null
  const screened = await withoutContactDetails(tutor, SCREENED.tutors)
  return TutorForStudentTransformer.transform(screened, locale)
}
