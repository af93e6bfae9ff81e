import { done } from '#core/result'
import { transaction } from '#core/transaction'
import MakePair from '#matching/actions/make_pair'
import { firstWords } from '#matching/queries/first_words'
import WriteFirstWords from '#messaging/actions/write_first_words'
import ProposeFirstSlots from '#appointments/actions/propose_first_slots'

type Input = { studentId: string; tutorId: string; coordinatorId: string }

/**
 * Makes a pair and introduces the two: the first slots that suit both are proposed, and the team's first words stand in
 * their conversation. All of it, or nothing. Refusals: those of `MakePair`.
 */
export default class IntroducePair {
  handle(input: Input) {
    return transaction(async (trx) => {
      const made = await new MakePair().handle(input, trx)
      if (!made.ok) return made
      const pair = made.value
      const slots = await new ProposeFirstSlots().handle({ pair, trx })
      await new WriteFirstWords().handle({ pair, body: await firstWords(pair, slots), trx })
      return done({ pair, slots })
    })
  }
}
