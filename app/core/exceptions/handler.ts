import app from '@adonisjs/core/services/app'
import { errors as shieldErrors } from '@adonisjs/shield'
import { errors as bouncerErrors } from '@adonisjs/bouncer'
import router from '@adonisjs/core/services/router'
import i18nManager from '@adonisjs/i18n/services/main'
import { isOutage } from '#core/exceptions/outage'
import { flashReturnedForm } from '#core/returned_form'
import { localeOfDevice } from '#core/middleware/detect_locale_middleware'
import { type HttpContext, ExceptionHandler } from '@adonisjs/core/http'
import type { HttpError, StatusPageRange, StatusPageRenderer } from '@adonisjs/core/types/http'

export default class HttpExceptionHandler extends ExceptionHandler {
  protected debug = !app.inProduction
  protected renderStatusPages = !app.inDev

  protected statusPages: Record<StatusPageRange, StatusPageRenderer> = {
    '403': (_, { inertia }) => inertia.render('errors/forbidden', {}),
    '404': (_, { inertia }) => inertia.render('errors/not_found', {}),
    '429': (_, { inertia }) => inertia.render('errors/too_many_requests', {}),
    '500..599': (_, { inertia }) => inertia.render('errors/server_error', {}),
  }

  protected ignoreStatuses = [400, 401, 403, 404, 419, 422, 429]

  /**
   * What was typed comes back into the form through the login session, which lies in the database. The framework
   * leaves out `password`; ours has a second one.
   */
  async renderValidationErrorAsHTML(error: HttpError, ctx: HttpContext) {
    await super.renderValidationErrorAsHTML(error, ctx)
    ctx.session.responseFlashMessages.unset('input.currentPassword')
    flashReturnedForm(ctx)
  }

  async renderErrorAsJSON(error: HttpError, ctx: HttpContext) {
    if (this.#mayBeTold(error, ctx)) return super.renderErrorAsJSON(error, ctx)
    ctx.response.status(error.status).send({ error: 'unexpected' })
  }

  async renderErrorAsJSONAPI(error: HttpError, ctx: HttpContext) {
    if (this.#mayBeTold(error, ctx)) return super.renderErrorAsJSONAPI(error, ctx)
    ctx.response.status(error.status).send({ error: 'unexpected' })
  }

  async handle(error: unknown, ctx: HttpContext) {
    if (isOutage(error)) return this.#unavailable(ctx)
    if (this.#isOutdatedForm(error, ctx)) return ctx.response.status(419).send('')
    if (error instanceof shieldErrors.E_BAD_CSRF_TOKEN) return this.#forgottenForm(error, ctx)
    if (this.#isForbiddenPage(error, ctx)) return this.#forbidden(ctx)
    return super.handle(error, ctx)
  }

  /** The words of a surprise are for the log alone: they may hold a statement of the database. */
  #mayBeTold({ status }: HttpError, ctx: HttpContext) {
    return status < 500 || this.isDebuggingEnabled(ctx)
  }

  /**
   * The page was open for longer than its token holds. The framework would lead back to it, and the form would
   * believe that it was accepted; this way it knows, and sends itself again with the fresh token.
   */
  #isOutdatedForm(error: unknown, { request }: HttpContext) {
    return error instanceof shieldErrors.E_BAD_CSRF_TOKEN && request.header('x-inertia') === 'true'
  }

  /**
   * A form that was sent without script. It is refused before the language is known, and some browsers don't say which page
   * it stood on: often the one at its own address.
   */
  async #forgottenForm(error: HttpError, ctx: HttpContext) {
    const { personOfSession, request, response, session } = ctx
    ctx.i18n ??= i18nManager.locale(personOfSession?.locale ?? localeOfDevice(request))
    await super.handle(error, ctx)
    session.responseFlashMessages.unset('input.currentPassword')
    flashReturnedForm(ctx)
    const own = request.url()
    const isLost = response.getHeader('location') === '/'
    if (isLost && router.match(own, 'GET', true)) response.redirect().toPath(own)
  }

  /** A form that is refused goes back with a sentence, data are refused as data: Bouncer does both. */
  #isForbiddenPage(error: unknown, { request }: HttpContext) {
    if (!(error instanceof bouncerErrors.E_AUTHORIZATION_FAILURE)) return false
    return request.method() === 'GET' && request.accepts(['html', 'json']) !== 'json'
  }

  /** A page that is refused would otherwise be one bare line of text, with no way out. */
  async #forbidden({ inertia, response }: HttpContext) {
    response.status(403)
    return response.send(await inertia.render('errors/forbidden', {}))
  }

  /** The page for a lost database asks for nothing but the template. */
  async #unavailable({ request, response, view }: HttpContext) {
    response.status(503).header('Retry-After', '5').header('Cache-Control', 'no-store')
    if (request.accepts(['html', 'json']) === 'json' && !request.header('x-inertia')) {
      return response.send({ error: 'unavailable' })
    }
    return response.send(await view.render('errors/unavailable'))
  }
}
