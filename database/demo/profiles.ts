import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import app from '@adonisjs/core/services/app'
import User from '#accounts/models/user'
import { storeFile } from '#core/files/store_file'
import type { Transaction } from '#core/transaction'
import Photo from '#profiles/models/photo'
import SchoolZone from '#profiles/models/school_zone'
import { squarePhoto } from '#profiles/square_photo'
import { giveOwnPhotoConsent, missingPhotoConsent } from '#profiles/photo_consent'
import { STUDENTS } from '#database/demo/cast'
import { LANGUAGES, OCCUPATIONS, PICTURES, WISHES } from '#database/demo/profile_words'
import type { Ids } from '#database/demo/people'

/** What the people of the demo story say of themselves beyond their subjects. */
export async function fillProfiles(ids: Ids, trx: Transaction) {
  for (const [key, id] of ids.people) {
    const languages = LANGUAGES[key] ?? ['fr']
    await trx.from('users').where('id', id).update({ languages })
  }
  for (const [key, occupation] of Object.entries(OCCUPATIONS)) {
    await trx.from('tutors').where('id', ids.people.get(key)!).update({ occupation })
  }
  await sendToSchool(ids, trx)
  for (const key of PICTURES) await draw(key, ids.people.get(key)!, trx)
}

/** Whoever lives overseas goes to school there, the others in the three zones of the mainland. */
async function sendToSchool(ids: Ids, trx: Transaction) {
  const zones = await SchoolZone.query({ client: trx }).orderBy('position')
  for (const [index, { key, timeZone }] of STUDENTS.entries()) {
    const zone = zones.find((each) => each.timeZone === timeZone) ?? zones[index % 3]
    await trx
      .from('students')
      .where('id', ids.people.get(key)!)
      .update({ school_zone_id: zone.id, accessibility_wishes: WISHES[key] ?? '' })
  }
}

/** A drawing, as somebody may put in the place of a photo. */
async function draw(key: string, userId: string, trx: Transaction) {
  const drawing = await readFile(app.makePath('database/data/demo', `${key}.svg`))
  const result = await squarePhoto(await sharp(drawing).png().toBuffer())
  if (!result.ok) throw new Error(`The picture of ${key} was refused: ${result.reason}`)

  const user = await User.findOrFail(userId, { client: trx })
  if ((await missingPhotoConsent(user, trx)) === 'own') await giveOwnPhotoConsent(userId, trx)
  const stored = [result.value.large, result.value.small].map(({ contents, side }) =>
    storeFile(
      {
        ownerId: userId,
        feature: 'profiles',
        mediaType: 'image/webp',
        width: side,
        height: side,
        contents,
      },
      trx
    )
  )
  const [large, small] = await Promise.all(stored)
  const ids = { attachmentId: large.id, smallAttachmentId: small.id }
  await Photo.create({ userId, ...ids }, { client: trx })
}
