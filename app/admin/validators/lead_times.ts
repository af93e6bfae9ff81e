import vine from '@vinejs/vine'
import { readLeads } from '#reminders/lead_words'

const areLeads = vine.createRule((value, _, field) => {
  if (!readLeads(String(value))) field.report('No lead times', 'leadTimes', field)
})

/** "24 h, 1 h"; empty: none. */
export const leadTimesValidator = vine.create({
  leads: vine.string().trim().maxLength(60).use(areLeads()).nullable().optional(),
})
