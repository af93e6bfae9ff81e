import { clock } from '#core/clock'
import type Pair from '#matching/models/pair'
import { transaction } from '#core/transaction'
import HomeworkFile from '#homework/models/homework_file'
import { placeHomeworkFiles } from '#homework/place_homework_files'
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

const WORDS = { mediaType: 'text/plain', name: 'Leçon.txt' }

/** A document that came with the instructions of this homework. */
export async function createHomeworkFile({ id: homeworkId, tutorId: ownerId }: Homework) {
  const document = { ...WORDS, contents: Buffer.from('Relire la leçon.') }
  const files = [{ kind: 'document' as const, document }]
  await transaction((trx) =>
    placeHomeworkFiles({ homeworkId, changeId: null, ownerId, files }, trx)
  )
  return HomeworkFile.findByOrFail('homeworkId', homeworkId)
}
