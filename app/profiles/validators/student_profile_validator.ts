import vine from '@vinejs/vine'
import { screened } from '#core/validators/screened'
import { languages } from '#profiles/validators/languages'

const words = (most: number) =>
  vine.string().trim().maxLength(most).use(screened('screenedProfile')).nullable().optional()

/** `essential` names some of the `subjects`; others in it mean nothing. */
export const studentProfileValidator = vine.create({
  levelId: vine.string().uuid(),
  subjects: vine.array(vine.string().uuid()).minLength(1).maxLength(30).distinct(),
  essential: vine.array(vine.string().uuid()).maxLength(30).optional(),
  difficulties: words(2000),
  accessibilityWishes: words(1000),
  schoolZoneId: vine.string().uuid().nullable().optional(),
  languages: languages(),
  version: vine.string().maxLength(40).optional(),
})
