import type { HttpContext } from '@adonisjs/core/http'
import { fieldError } from '#core/field_error'
import { readFile } from '#core/files/read_file'
import { limits } from '#profiles/limits'
import { uploadedPhoto } from '#profiles/uploaded_photo'
import { findPhoto } from '#profiles/queries/find_photo'
import SavePhoto from '#profiles/actions/save_photo'
import RemovePhoto from '#profiles/actions/remove_photo'
import ProfilePolicy from '#profiles/policies/profile_policy'
import { photoValidator } from '#profiles/validators/photo_validator'

export default class PhotosController {
  /** Asked for anew each time, answered with the file only when it is another: it may be hidden from now on. */
  async show({ auth, params, request, response }: HttpContext) {
    const size = request.input('size') === 'small' ? 'small' : 'large'
    const file = await findPhoto(auth.getUserOrFail(), params.id, size)
    const tag = `"${file.id}"`
    response
      .header('ETag', tag)
      .header('Cache-Control', 'private, no-cache')
      .header('Content-Disposition', 'attachment; filename="photo.webp"')
      .header('Cross-Origin-Resource-Policy', 'same-origin')
    if (request.header('if-none-match') === tag) return response.status(304).send(null)
    response.header('Content-Length', String(file.bytes)).type(file.mediaType)
    return response.stream(await readFile(file))
  }

  async update(ctx: HttpContext) {
    const { auth, bouncer, request, response, session, i18n } = ctx
    await bouncer.with(ProfilePolicy).authorize('updatePhoto')
    const user = auth.getUserOrFail()
    const { photoConsent: consents = false } = await request.validateUsing(photoValidator)
    const refuse = (reason: string, field = 'photo') =>
      fieldError(field, i18n.t(`profiles.refused.${reason}`, { role: user.role }))

    if (!(await limits.photo(user.id))) throw refuse('too_many_photos')
    const photo = await uploadedPhoto(ctx)
    if (!photo.ok) throw refuse(photo.reason)
    const result = await new SavePhoto().handle({ user, files: photo.value, consents })
    if (!result.ok) {
      throw refuse(
        result.reason,
        result.reason === 'photo_consent_missing' ? 'photoConsent' : 'photo'
      )
    }
    session.flash('success', i18n.t('profiles.photo.saved'))
    return response.redirect().toRoute('profiles.show')
  }

  async destroy({ auth, bouncer, response, session, i18n }: HttpContext) {
    await bouncer.with(ProfilePolicy).authorize('updatePhoto')
    await new RemovePhoto().handle({ userId: auth.getUserOrFail().id })
    session.flash('success', i18n.t('profiles.photo.removed'))
    return response.redirect().toRoute('profiles.show')
  }
}
