import db from '@adonisjs/lucid/services/db'
import type Application from '#profiles/models/application'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

export type InterviewedBy = { interviewerId: string; recordedBy: string }

/** Who held and who noted each interview of this application: those since it was sent, and the one that counts. */
export async function interviewsOf(
  { tutorId, submittedAt }: Pick<Application, 'tutorId' | 'submittedAt'>,
  countingId: string | undefined,
  client: QueryClientContract = db.connection()
): Promise<InterviewedBy[]> {
  return client
    .from('interviews')
    .where('tutor_id', tutorId)
    .where((present) => {
      if (submittedAt) present.where('created_at', '>=', submittedAt.toJSDate())
      if (countingId) present.orWhere('id', countingId)
    })
    .select('interviewer_id as interviewerId', 'recorded_by as recordedBy')
}
