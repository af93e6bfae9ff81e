import vine from '@vinejs/vine'

/** What in a text should not be there: of what kind, and its words. */
type Found = { kind: string; words: string }
type Look = (text: string) => Promise<Found[]>

let look: Look = async () => []

/** The feature that knows what to look for stands to the right of those who ask. */
export function screenFieldsWith(contract: Look) {
  look = contract
}

type Where = { rule: 'screened' | 'screenedProfile' }

const screenedAt = vine.createRule<Where>(
  async (value, { rule }, field) => {
    const [found] = typeof value === 'string' ? await look(value) : []
    if (found) field.report('The {{ field }} field holds {{ words }}', rule, field, found)
  },
  { isAsync: true }
)

/**
 * For what one person writes to another in a form: refused at the field, with what was found in it. What two people need all
 * the same is explained in their conversation; a profile has no such place.
 */
export const screened = (rule: Where['rule'] = 'screened') => screenedAt({ rule })
