import Task from '#homework/models/task'
import Memo from '#homework/models/memo'
import { only, record, signedIn, type Table } from '#tests/functional/strangers/rows'
import { createPair } from '#database/factories/matching/pair_factory'
import { createTutor } from '#database/factories/profiles/profile_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import { createHomework, createHomeworkFile } from '#database/factories/homework/homework_factory'

async function homeworkOfPair() {
  const { pair, student, tutor } = await createPair()
  const { id } = await createHomework(pair)
  return { address: { id }, student, tutor }
}

async function fileOfHomework() {
  const { pair, student, tutor } = await createPair()
  const homework = await createHomework(pair)
  const { id: fileId } = await createHomeworkFile(homework)
  return { address: { id: homework.id, fileId }, student, tutor }
}

async function reportedHour() {
  const { pair, student, tutor } = await createPair()
  const { appointment } = await createAppointment(pair, { state: 'completed' })
  return { address: { id: appointment.id }, student, tutor }
}

async function memo() {
  const tutor = await createTutor()
  const { id } = await Memo.create({ ownerId: tutor.id, title: 'Mots', body: '' })
  return { address: { id }, tutor }
}

async function task() {
  const tutor = await createTutor()
  const { id } = await Task.create({ ownerId: tutor.id, title: 'Imprimer la fiche' })
  return { address: { id }, tutor }
}

const THE_TWO = { student: 'in', tutor: 'in' } as const
const ITS_TUTOR = { student: 403, tutor: 'in' } as const
const OWNER = { tutor: 'in' } as const

export const homework: Table = {
  'homework.index': signedIn(),
  'homework.create': only(['tutor']),
  'homework.store': only(['tutor']),
  'homework.show': record(homeworkOfPair, THE_TWO),
  'homework_states.update': record(homeworkOfPair, THE_TWO),
  'homework_due_times.update': record(homeworkOfPair, ITS_TUTOR),
  'homework_withdrawals.store': record(homeworkOfPair, ITS_TUTOR),
  'homework_files.show': record(fileOfHomework, THE_TWO),
  'session_reports.show': record(reportedHour, THE_TWO),
  'session_reports.store': record(reportedHour, ITS_TUTOR),
  'session_reports.update': record(reportedHour, ITS_TUTOR),
  'memos.index': signedIn(),
  'memos.create': signedIn(),
  'memos.store': signedIn(),
  'memos.edit': record(memo, OWNER),
  'memos.update': record(memo, OWNER),
  'memos.destroy': record(memo, OWNER),
  'memo_pins.store': record(memo, OWNER),
  'memo_pins.destroy': record(memo, OWNER),
  'tasks.index': signedIn(),
  'tasks.store': signedIn(),
  'tasks.edit': record(task, OWNER),
  'tasks.update': record(task, OWNER),
  'tasks.destroy': record(task, OWNER),
  'task_completions.store': record(task, OWNER),
  'task_completions.destroy': record(task, OWNER),
  'task_pins.store': record(task, OWNER),
  'task_pins.destroy': record(task, OWNER),
  'quick_entries.store': signedIn(),
}
