import vine from '@vinejs/vine'

const words = (most: number) => vine.string().trim().minLength(1).maxLength(most)

export const takeCaseValidator = vine.create({ from: vine.string().uuid().nullable().optional() })

export const caseNoteValidator = vine.create({ body: words(2000) })

export const readCaseValidator = vine.create({
  what: vine.enum(['evidence', 'conversation']),
  reason: words(500),
})

export const closeCaseValidator = vine.create({
  outcome: vine.enum(['nothing_found', 'talked_to', 'pair_ended', 'account_closed', 'authorities']),
  note: vine.string().trim().maxLength(2000).nullable().optional(),
})

export const sentenceValidator = vine.create({ sentence: words(4000) })
