import vine from '@vinejs/vine'
import { screened } from '#core/validators/screened'
import { languages } from '#profiles/validators/languages'

const words = (most: number) =>
  vine.string().trim().maxLength(most).use(screened('screenedProfile')).nullable().optional()

/** Without script every subject is sent with its levels, and only those ticked with its id. */
const ticked = (skills: unknown) =>
  skills && typeof skills === 'object'
    ? Object.values(skills).filter((skill) => skill?.subjectId)
    : skills

export const tutorProfileValidator = vine.create({
  presentation: words(2000),
  occupation: words(120),
  capacity: vine.number().withoutDecimals().range([1, 10]),
  skills: vine
    .array(
      vine.object({
        subjectId: vine.string().uuid(),
        lowestLevelId: vine.string().uuid(),
        highestLevelId: vine.string().uuid(),
      })
    )
    .parse(ticked)
    .minLength(1)
    .maxLength(30)
    .distinct('subjectId'),
  languages: languages(),
  version: vine.string().maxLength(40).optional(),
})
