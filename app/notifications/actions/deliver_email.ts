import { clock } from '#core/clock'
import logger from '@adonisjs/core/services/logger'
import { sendMail } from '#core/mail/send_mail'
import { transaction, type Transaction } from '#core/transaction'
import { nextAttempt } from '#notifications/next_attempt'
import { enqueueDelivery, postponeDelivery } from '#notifications/deliveries'
import { calendarOf } from '#notifications/queries/calendar_of'
import { groupOf, isAlwaysTold } from '#notifications/groups'
import { unsubscribePath } from '#notifications/unsubscribe_link'
import { takeTurn } from '#notifications/mail_turns'
import { mayLeave } from '#notifications/may_leave'
import { writeMessagesMail } from '#notifications/write_messages_mail'
import { isHeld, openDelivery, type OpenDelivery } from '#notifications/queries/open_delivery'
import { wordValues } from '#notifications/words'

type Input = { deliveryId: string; hasTurn?: boolean }
type MailError = Error & { code?: string; responseCode?: number }

/** Longer than a mail server is listened to. */
const LOOKED_AT_AGAIN_AFTER_SECONDS = 60

/**
 * Sends the e-mail of a delivery, if it still has to leave at this moment. The delivery stays
 * locked while the server is spoken to, so that a job that runs twice sends once; a process that
 * dies in between sends it again under the same Message-ID. One that somebody else holds is looked
 * at again, since they may die and leave it. It says what holds as it leaves. A refusal is written down, and
 * stores the next attempt with it. What concerns the account or safety waits for no turn.
 */
export default class DeliverEmail {
  handle({ deliveryId, hasTurn = false }: Input) {
    return transaction(async (trx) => {
      const delivery = await openDelivery(deliveryId, trx)
      if (!delivery) return this.#lookAgain({ deliveryId, hasTurn }, trx)
      const judged = await mayLeave(delivery, trx)
      if (judged.leaves === 'never') return this.#write(delivery, 'dropped', trx)
      if (judged.leaves === 'later') return postponeDelivery(delivery.id, judged.at, trx)
      const turn = hasTurn || isAlwaysTold(groupOf(delivery.kind)) ? null : await takeTurn()
      if (turn) return postponeDelivery(delivery.id, turn, trx, { hasTurn: true })

      try {
        await this.#send({ ...delivery, data: judged.data }, judged.messages?.unread_count)
      } catch (error) {
        return this.#failed(delivery, error as MailError, trx)
      }
      await this.#write(delivery, 'sent', trx)
      if (judged.messages) await writeMessagesMail(delivery, judged.messages, trx)
    })
  }

  async #lookAgain({ deliveryId, hasTurn }: Input, trx: Transaction) {
    if (!(await isHeld(deliveryId, trx))) return
    const turn = hasTurn ? { hasTurn } : {}
    await enqueueDelivery(deliveryId, LOOKED_AT_AGAIN_AFTER_SECONDS, trx, turn)
  }

  async #send(delivery: OpenDelivery, occurrences = delivery.occurrences) {
    const { locale, time_zone: timeZone, role } = delivery
    return sendMail({
      to: { email: delivery.email, firstName: delivery.first_name, role },
      locale,
      kind: delivery.kind,
      values: { ...wordValues(delivery.data, { locale, timeZone }), occurrences },
      actionUrl: delivery.data.path,
      messageId: delivery.id,
      unsubscribePath: unsubscribePath(delivery.user_id, groupOf(delivery.kind)),
      calendar: await calendarOf(delivery),
    })
  }

  #write(delivery: OpenDelivery, state: 'sent' | 'dropped', trx: Transaction) {
    const now = clock.now().toJSDate()
    const attempts = delivery.attempts + (state === 'sent' ? 1 : 0)
    return this.#update(
      delivery.id,
      {
        state,
        attempts,
        sent_at: state === 'sent' ? now : null,
        next_attempt_at: null,
        error: null,
      },
      trx
    )
  }

  async #failed(delivery: OpenDelivery, error: MailError, trx: Transaction) {
    const attempts = delivery.attempts + 1
    const delay = nextAttempt({
      attempts,
      openedAt: clock.at(delivery.reopened_at ?? delivery.created_at),
      error,
    })
    const nextAttemptAt = delay === null ? null : clock.now().plus({ seconds: delay }).toJSDate()
    await this.#update(
      delivery.id,
      { state: 'failed', attempts, next_attempt_at: nextAttemptAt, error: codeOf(error) },
      trx
    )
    if (delay !== null) await enqueueDelivery(delivery.id, delay, trx)
    logger.warn({ delivery: delivery.id, attempts, code: codeOf(error) }, 'An e-mail did not leave')
  }

  async #update(id: string, values: Record<string, unknown>, trx: Transaction) {
    await trx
      .from('deliveries')
      .where('id', id)
      .update({ ...values, updated_at: clock.now().toJSDate() })
  }
}

/** The server's own sentence often repeats the address: only the code is kept. */
function codeOf(error: MailError) {
  return [error.code ?? error.name, error.responseCode].filter(Boolean).join(' ')
}
