import { DomainEvent } from '#core/events/domain_event'

type Asked = {
  guardianshipId: string
  /** Since when it waits to be sent, and for which link: it is over once one has left since then, or that link was revoked. */
  putOff?: { since: string; linkVersion: number }
}

/** A student named a guardian whose word is needed now: the link is made and sent by whoever listens. */
export default class GuardianAsked extends DomainEvent<Asked> {
  static eventName = 'accounts.guardian_asked'
}
