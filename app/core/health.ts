import db from '@adonisjs/lucid/services/db'
import { queue } from '#core/queue'
import { schedulerBeats } from '#core/heartbeat'

const ANSWER_WITHIN_MS = 2000

type State = 'up' | 'down'
export type Health = { database: State; scheduler: State; queue: State }

/** What the application leans on, each part asked with a time limit. */
export async function health(): Promise<Health> {
  const [database, scheduler, jobs] = await Promise.all([
    state(() => db.rawQuery('SELECT 1')),
    state(heardScheduler),
    state(() => queue().then((boss) => boss.isInstalled())),
  ])
  return { database, scheduler, queue: jobs }
}

async function heardScheduler() {
  if (!(await schedulerBeats())) throw new Error('late')
}

async function state(ask: () => PromiseLike<unknown>): Promise<State> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), ANSWER_WITHIN_MS)
  })
  try {
    await Promise.race([ask(), late])
    return 'up'
  } catch {
    return 'down'
  } finally {
    clearTimeout(timer)
  }
}
