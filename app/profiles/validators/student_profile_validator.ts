import vine from '@vinejs/vine'

/** `essential` names some of the `subjects`; others in it mean nothing. */
export const studentProfileValidator = vine.create({
  levelId: vine.string().uuid(),
  subjects: vine.array(vine.string().uuid()).minLength(1).maxLength(30).distinct(),
  essential: vine.array(vine.string().uuid()).maxLength(30).optional(),
  difficulties: vine.string().trim().maxLength(2000).nullable().optional(),
})
