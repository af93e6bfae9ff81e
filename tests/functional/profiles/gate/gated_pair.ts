import MatchRequest from '#matching/models/match_request'
import { createMessage } from '#database/factories/messaging/conversation_factory'
import { createConversation } from '#database/factories/messaging/conversation_factory'
import { createHomework } from '#database/factories/homework/homework_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import { createStudent } from '#database/factories/profiles/profile_factory'

/** A pair at work, with something behind each door; and a student who waits for a tutor. */
export async function gatedPair() {
  const pair = await createConversation()
  const message = await createMessage(pair.conversation, pair.tutor)
  const { appointment, slots } = await createAppointment(pair.pair)
  const homework = await createHomework(pair.pair)
  const waiting = await createStudent()
  const request = await MatchRequest.create({ studentId: waiting.id, state: 'waiting' })
  return { ...pair, message, appointment, slot: slots[0], homework, waiting, request }
}

export type GatedPair = Awaited<ReturnType<typeof gatedPair>>
