import vine from '@vinejs/vine'
import { READERS, TONES } from '#core/shown_banners'
import { day, notBefore } from '#admin/validators/day'

const text = () => vine.string().trim().minLength(3).maxLength(400)

/** A form that was begun has the first of both chosen. */
export const bannerValidator = vine.create({
  textFr: text(),
  textEn: text(),
  tone: vine.enum(TONES).parse((value) => value ?? TONES[0]),
  readers: vine.enum(READERS).parse((value) => value ?? READERS[0]),
  firstDay: day(),
  lastDay: day().use(notBefore('firstDay')),
})
