import sharp from 'sharp'
import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import { pictureFile } from '#core/files/picture_file'
import { OPEN_STATES, type HomeworkState } from '#homework/homework_state'
import { placeHomeworkFiles } from '#homework/place_homework_files'
import { HOMEWORK, type Step, type Work } from '#database/demo/homework_script'
import type { DemoPair } from '#database/demo/pairs'
import { momentOf, peopleOf } from '#database/demo/moments'

type Pair = DemoPair['pair']

/** Sets the demo's homework, and moves it as its story says. */
export async function setHomework(pairs: Map<string, DemoPair>, trx: Transaction) {
  for (const work of HOMEWORK) await setOne(work, pairs.get(work.pair)!.pair, trx)
}

const hoursAgo = (hours: number) => clock.now().minus({ hours }).toJSDate()

async function setOne({ steps = [], ...work }: Work, pair: Pair, trx: Transaction) {
  const handedIn = steps.findLast(([, , to]) => to === 'submitted')
  const state = steps.at(-1)?.[2] ?? 'todo'
  const open = OPEN_STATES.some((each) => each === state)
  const withdrawn = state === 'withdrawn'
  const [{ id }] = await trx
    .table('homework')
    .returning('id')
    .insert({
      ...peopleOf(pair),
      title: work.title,
      instructions: work.instructions,
      due_at: momentOf(work.day, work.time).toJSDate(),
      state,
      submitted_at: open || withdrawn || !handedIn ? null : hoursAgo(handedIn[1]),
      withdrawn_at: withdrawn ? hoursAgo(steps.at(-1)![1]) : null,
      created_at: hoursAgo((steps[0]?.[1] ?? 0) + 26),
    })
  let before: HomeworkState = 'todo'
  for (const step of steps) {
    await takeStep({ homeworkId: id, before, step, pair }, trx)
    before = step[2]
  }
}

type Taken = { homeworkId: string; before: HomeworkState; step: Step; pair: Pair }

async function takeStep({ homeworkId, before, step, pair }: Taken, trx: Transaction) {
  const [side, hours, state, words, photo] = step
  const ownerId = side === 'student' ? pair.studentId : pair.tutorId
  const [{ id: changeId }] = await trx
    .table('homework_changes')
    .returning('id')
    .insert({
      homework_id: homeworkId,
      author_id: ownerId,
      state_before: before,
      state,
      words,
      created_at: hoursAgo(hours),
    })
  if (!photo) return
  const picture = await pictureFile(await sheetOfPaper(), 'image/png')
  if (!picture.ok) return
  const files = [{ kind: 'photo' as const, picture: picture.value }]
  await placeHomeworkFiles({ homeworkId, changeId, ownerId, files }, trx)
}

/** A page of a notebook as a phone sees it, drawn here: nobody's real homework. */
function sheetOfPaper() {
  const lines = Array.from({ length: 14 }, (_, index) => 90 + index * 50)
  const ruled = lines.map((y) => `<path d="M0 ${y}H640" stroke="#b9c4d8"/>`).join('')
  const text = ['2 kg → 5 €', '3 kg → 7,50 €', '1 kg → 2,50 € ???']
    .map((words, index) => `<text x="130" y="${180 + index * 100}">${words}</text>`)
    .join('')
  return sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="640" height="820">
      <rect width="640" height="820" fill="#f6f2e7"/>${ruled}
      <path d="M100 0V820" stroke="#c98b8b"/>
      <g font-family="cursive" font-style="italic" font-size="46" fill="#2b3f7c">${text}</g>
    </svg>`)
  )
    .png()
    .toBuffer()
}
