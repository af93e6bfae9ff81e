import { clock } from '#core/clock'
import type Pair from '#matching/models/pair'
import Homework from '#homework/models/homework'

type Values = Partial<Pick<Homework, 'title' | 'instructions' | 'state' | 'dueAt' | 'submittedAt'>>

/** Homework of this pair, due in two days unless said otherwise. */
export function createHomework(pair: Pair, values: Values = {}) {
  const handedIn = values.state === 'submitted' || values.state === 'reviewed'
  return Homework.create({
    pairId: pair.id,
    studentId: pair.studentId,
    tutorId: pair.tutorId,
    title: 'Exercices 4 et 5',
    instructions: 'Page 32, au crayon.',
    dueAt: clock.now().plus({ days: 2 }),
    state: 'todo',
    submittedAt: handedIn ? clock.now() : null,
    ...values,
  })
}
