import vine from '@vinejs/vine'
import { CHANNELS, GROUPS } from '#notifications/groups'

const CELLS = GROUPS.flatMap((group) => CHANNELS.map((channel) => `${group}.${channel}`))
const WALL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/

const isOther = vine.createRule<string>((value, other, field) => {
  if (value === field.parent[other]) field.report('The same time', 'otherTime', field)
})

/** Among what was touched: the hours in which nothing leaves, which belong together. */
export const QUIET_HOURS = 'quiet_hours'

/**
 * The whole page: each cell that is ticked, and the hours in which nothing leaves. With script it says what of it the
 * person touched.
 */
export const preferencesValidator = vine.create({
  wanted: vine.array(vine.enum(CELLS)).maxLength(CELLS.length).optional(),
  touched: vine
    .array(vine.enum([...CELLS, QUIET_HOURS]))
    .maxLength(CELLS.length + 1)
    .optional(),
  quiet: vine.accepted().optional(),
  quietStartsAt: vine.string().regex(WALL_TIME),
  quietEndsAt: vine.string().regex(WALL_TIME).use(isOther('quietStartsAt')),
})
