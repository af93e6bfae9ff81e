import { demo } from '#config/app'
import { clock } from '#core/clock'
import { banners } from '#core/banners'
import { coloursName } from '#core/own_colours'
import { settings } from '#core/settings'
import { returnedForm } from '#core/returned_form'
import { remindersAreLate } from '#core/scheduler_watch'
import { localeOfDevice } from '#core/middleware/detect_locale_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import BaseInertiaMiddleware from '@adonisjs/inertia/inertia_middleware'

/** What every page knows. A page may be rendered before session and auth exist: a 404, say. */
export default class InertiaMiddleware extends BaseInertiaMiddleware {
  async share(ctx: HttpContext) {
    const { session, auth, i18n, request, viewing } = ctx as Partial<HttpContext>
    const user = auth?.user
    const own = await settings.get()

    return {
      errors: ctx.inertia.always(this.getValidationErrors(ctx)),
      flash: ctx.inertia.always({
        success: session?.flashMessages.get('success') as string | undefined,
        error: session?.flashMessages.get('error') as string | undefined,
      }),
      returned: ctx.inertia.always(returnedForm(session)),
      user: ctx.inertia.always(
        user && {
          id: user.id,
          firstName: user.firstName,
          role: user.role,
          waits: user.state === 'waiting_for_guardian',
          timeZone: user.timeZone,
          theme: user.theme,
          textSize: user.textSize,
          readingMode: user.readingMode,
          dyslexiaFont: user.dyslexiaFont,
        }
      ),
      viewing: ctx.inertia.always(viewing ?? null),
      counts: ctx.inertia.always(
        user && { notifications: user.unreadNotifications, messages: user.unreadMessages }
      ),
      locale: ctx.inertia.always((i18n?.locale ?? localeOfDevice(ctx.request)) as 'fr' | 'en'),
      csrfToken: ctx.inertia.always(request?.csrfToken ?? ''),
      now: ctx.inertia.always(clock.now().toISO()),
      association: {
        name: own.associationName,
        contactEmail: own.contactEmail,
        colours: coloursName(own),
        logo: own.logoId,
      },
      banners: ctx.inertia.always(await banners.of(ctx)),
      demo,
      remindersLate: remindersAreLate(),
    }
  }

  async handle(ctx: HttpContext, next: NextFn) {
    await this.init(ctx)
    const output = await next()
    this.dispose(ctx)
    return output
  }
}

declare module '@adonisjs/inertia/types' {
  type MiddlewareSharedProps = InferSharedProps<InertiaMiddleware>
  export interface SharedProps extends MiddlewareSharedProps {}
}
