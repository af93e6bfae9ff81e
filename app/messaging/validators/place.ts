import vine from '@vinejs/vine'
import { writtenDate } from '#core/validators/written_date'

const LARGEST = 2_147_483_647
export const counter = () => vine.number().withoutDecimals().range([0, LARGEST])

export const changesValidator = vine.create({ after: counter() })
export const pageValidator = vine.create({
  before: counter().optional(),
  after: counter().optional(),
  around: counter().optional(),
  date: writtenDate().optional(),
})

/** Where a conversation is opened. */
export const atValidator = vine.create({ at: counter().optional() })
export const readingValidator = vine.create({ position: counter() })
