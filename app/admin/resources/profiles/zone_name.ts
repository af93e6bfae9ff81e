import type { Calculated, Moment } from '#admin/adapter/definition'

const EVERYWHERE: Record<Moment['locale'], string> = { fr: 'Toute la France', en: 'All of France' }

/** The school zone that a column names, in the reader's language; without one, the whole country. */
export const zoneName = (column: string): Calculated => ({
  kind: 'string',
  sql: ({ locale }) =>
    `coalesce((SELECT name_${locale} FROM school_zones WHERE id = ${column}), '${EVERYWHERE[locale]}')`,
})
