import { errors, type HttpContext } from '@adonisjs/core/http'
import type User from '#accounts/models/user'
import { photoUrl } from '#profiles/photo_url'
import { languageChoices } from '#profiles/languages'
import { missingPhotoConsent } from '#profiles/photo_consent'
import { personShown } from '#profiles/person_shown'
import { leavesOutWords } from '#profiles/queries/leaves_out_words'
import { referenceData } from '#profiles/queries/reference_data'
import {
  ownStudentProfile,
  ownTutorProfile,
  studentVersion,
  tutorVersion,
} from '#profiles/queries/own_profile'
import Photo from '#profiles/models/photo'
import StudentProfileTransformer from '#profiles/transformers/student_profile_transformer'
import TutorProfileTransformer from '#profiles/transformers/tutor_profile_transformer'

type Locale = 'fr' | 'en'

export default class ProfilesController {
  /** One's own profile, as the other of a pair sees it. Before there is one, its form. Staff have none. */
  async show(ctx: HttpContext) {
    const { auth, inertia, response, i18n } = ctx
    const user = auth.getUserOrFail()
    if (user.role === 'staff') throw notFound(ctx)
    const person = await personShown(user, i18n.locale as Locale)
    if (!person) return response.redirect().toRoute('profiles.edit')

    const photo = await Photo.find(user.id)
    return inertia.render('profiles/profiles/show', {
      person,
      // One's own photo, also while nobody else may see it.
      photo: photo && photoUrl(user.id, photo.attachmentId),
      missingConsent: await missingPhotoConsent(user),
      leftOut: await leavesOutWords(user),
    })
  }

  /** One address for everybody; what stands there depends on the role. */
  async edit(ctx: HttpContext) {
    const user = ctx.auth.getUserOrFail()
    if (user.role === 'student') return this.#student(ctx, user)
    if (user.role === 'tutor') return this.#tutor(ctx, user)
    throw notFound(ctx)
  }

  async #student({ inertia, i18n }: HttpContext, user: User) {
    const profile = await ownStudentProfile(user.id)
    return inertia.render('profiles/students/edit', {
      ...(await choices(i18n.locale as Locale, user)),
      profile: profile && StudentProfileTransformer.transform(profile),
      version: studentVersion(profile),
    })
  }

  async #tutor({ inertia, i18n }: HttpContext, user: User) {
    const profile = await ownTutorProfile(user.id)
    return inertia.render('profiles/tutors/edit', {
      ...(await choices(i18n.locale as Locale, user)),
      profile: profile && TutorProfileTransformer.transform(profile),
      version: tutorVersion(profile),
    })
  }
}

/** What may be chosen, and the languages that were. */
const choices = async (locale: Locale, user: User) => ({
  ...(await referenceData(locale)),
  languages: languageChoices(locale),
  spoken: user.languages,
})

const notFound = ({ request }: HttpContext) =>
  new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
