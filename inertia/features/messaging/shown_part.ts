import type { Message, MessagesPage } from './conversation_types.js'

type Values = {
  /** The first place that is shown, and the last; null when it is shown to its end. Between them nothing is missing. */
  from: number
  to: number | null
  /** The last place when the page was made. */
  latest: number
}

/** Which part of a conversation its page shows. */
export class ShownPart {
  readonly from: number
  readonly to: number | null
  #latest: number

  private constructor({ from, to, latest }: Values) {
    this.from = from
    this.to = to
    this.#latest = latest
  }

  static open(messages: Message[], latest: number) {
    const last = messages.at(-1)?.position ?? 0
    return new ShownPart({
      from: messages[0]?.position ?? 1,
      to: last < latest ? last : null,
      latest,
    })
  }

  shows = (position: number) => position >= this.from && (this.to === null || position <= this.to)

  /** How many messages stand below what is shown, after this place. */
  countBelow(position: number, lastKnown: number) {
    if (this.to === null) return 0
    return Math.max(0, Math.max(this.#latest, lastKnown) - Math.max(this.to, position))
  }

  /** With the page before its first place. */
  older(messages: Message[]) {
    return this.#with({ from: messages[0]?.position ?? 1 })
  }

  /** With the page after its last place. */
  newer({ messages, more }: MessagesPage) {
    return this.#with({ to: more ? messages.at(-1)!.position : null })
  }

  #with(values: Partial<Values>) {
    return new ShownPart({ from: this.from, to: this.to, latest: this.#latest, ...values })
  }
}
