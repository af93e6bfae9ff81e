import { client } from '~/client'
import type { Answer, SentWeek } from './week_store'

const CHANGED_MEANWHILE = 409

/** Saves a week beside whatever else is on its way. Throws when the server can't be reached or says anything unexpected. */
export async function sendWeek(body: SentWeek): Promise<Answer> {
  const headers = { accept: 'application/json' }
  try {
    const week = await (client as any).request('availabilities.update', { headers, body })
    return { saved: true, week }
  } catch (error) {
    const { status, response } = error as { status?: number; response?: SentWeek }
    if (status === CHANGED_MEANWHILE && response) return { saved: false, week: response }
    throw error
  }
}
