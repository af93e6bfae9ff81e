import {
  readableHomework,
  type HomeworkRow,
  type Person,
} from '#homework/queries/readable_homework'

/** Homework due between two moments, as items of its day, in one query. */
export function calendarHomework(person: Person, from: Date, until: Date): Promise<HomeworkRow[]> {
  return readableHomework(person)
    .where('homework.due_at', '>=', from)
    .where('homework.due_at', '<', until)
    .whereNot('homework.state', 'withdrawn')
    .orderBy('homework.due_at')
    .orderBy('homework.id')
}
