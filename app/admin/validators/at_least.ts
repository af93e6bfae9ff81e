import vine from '@vinejs/vine'

/** The same number as another one of the form, or a larger one; `rule` is the name of its sentence. */
export const atLeast = vine.createRule<{ other: string; rule: string }>((value, options, field) => {
  const { other, rule } = options
  if (Number(value) < Number(field.parent[other])) field.report('Too small', rule, field)
})
