import vine from '@vinejs/vine'

/** The same number as another one of the form, or a larger one. */
export const atLeast = vine.createRule<string>((value, other, field) => {
  if (Number(value) < Number(field.parent[other])) field.report('Too short', 'atLeastUrgent', field)
})
