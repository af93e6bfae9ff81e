import vine from '@vinejs/vine'

export const outcomeValidator = vine.create({ outcome: vine.enum(['completed', 'missed']) })
