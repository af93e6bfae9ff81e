import vine from '@vinejs/vine'

const LARGEST = 2_147_483_647
const counter = () => vine.number().withoutDecimals().range([0, LARGEST])

export const changesValidator = vine.create({ after: counter() })
export const olderValidator = vine.create({ before: counter() })
export const readingValidator = vine.create({ position: counter() })
