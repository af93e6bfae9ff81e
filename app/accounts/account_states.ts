type Account = { state: string }

/** Closed by the team, for a while or for good: nobody may sign in. */
export const isClosed = ({ state }: Account) => state === 'suspended' || state === 'deactivated'

/**
 * Nobody has shown yet that they read the mails of this account: who was invited has chosen no password, who signed up
 * hasn't confirmed the address. Nothing is written in its name to whomever it names.
 */
export const isUnanswered = ({ state }: Account) => state === 'invited' || state === 'unconfirmed'
