import { errors, type HttpContext } from '@adonisjs/core/http'
import { errors as bouncerErrors } from '@adonisjs/bouncer'
import { settings } from '#core/settings'
import { coloursName } from '#core/own_colours'
import { findRecord } from '#admin/office/ask'
import { assertChosen } from '#admin/office/chosen_records'
import { assets } from '#admin/office/assets'
import { STYLE } from '#admin/bundle/files'
import { DARK, LIGHT, paintOf } from '#admin/office/theme'
import { currentAdminOf } from '#admin/current_admin'
import { openBackOffice } from '#admin/office/unavailable'
import { knownResource } from '#admin/office/known_resource'
import QuestionPolicy from '#messaging/policies/question_policy'
import BackOfficePolicy from '#admin/policies/back_office_policy'
import { allowInlineStyles, secureShell } from '#admin/office/shell'

/** What no page stands at. */
const DATA = /^\/admin\/(api|frontend)\//

/** The pages of AdminJS. All are one page that draws itself; what may be seen is asked of the API. */
export default class PagesController {
  index(ctx: HttpContext) {
    return this.#page(ctx)
  }

  /** The inbox that the team shares. */
  questions(ctx: HttpContext) {
    return this.#found(ctx, async () => {
      await ctx.bouncer.with(QuestionPolicy).authorize('answer', ctx.staffPermissions)
    })
  }

  /** Any other address; what is asked by script has its answer as data. */
  missing(ctx: HttpContext) {
    const nothing = new errors.E_ROUTE_NOT_FOUND([ctx.request.method(), ctx.request.url()])
    if (DATA.test(ctx.request.url())) throw nothing
    return this.#found(ctx, () => Promise.reject(nothing))
  }

  show(ctx: HttpContext) {
    return this.#found(ctx, async () => {
      const { action = 'list' } = ctx.params
      const resource = knownResource(ctx, action)
      await ctx.bouncer
        .with(BackOfficePolicy)
        .authorize('act', ctx.staffPermissions, resource, action)
      if (ctx.params.recordId) await findRecord(ctx, await openBackOffice())
    })
  }

  /** Several records, chosen in their list. */
  many(ctx: HttpContext) {
    return this.#found(ctx, async () => {
      const { action } = ctx.params
      const resource = knownResource(ctx, action, 'many')
      await ctx.bouncer
        .with(BackOfficePolicy)
        .authorize('act', ctx.staffPermissions, resource, action)
      await assertChosen(ctx)
    })
  }

  /** What isn't there, or isn't for who asks, is told inside the back office, whose navigation leads on; its API says no more than the page. */
  async #found(ctx: HttpContext, find: () => Promise<void>) {
    try {
      await find()
    } catch (error) {
      ctx.response.status(statusOf(error))
    }
    return this.#page(ctx)
  }

  async #page(ctx: HttpContext) {
    const admin = await openBackOffice()
    const { AppController } = await import('adminjs')
    const currentAdmin = currentAdminOf(ctx)
    const html = await new AppController({ admin }, currentAdmin).index()
    return ctx.response
      .header('Content-Type', 'text/html; charset=utf-8')
      .header('Cache-Control', 'no-store')
      .header('Content-Security-Policy', allowInlineStyles(policyOf(ctx)))
      .send(secureShell(html, await this.#look(ctx, currentAdmin.appearance)))
  }

  async #look({ response }: HttpContext, appearance: 'system' | 'light' | 'dark') {
    const versions = [...(await assets())].map(
      ([name, { version }]) => [name, `${name}?v=${version}`] as const
    )
    const addresses = new Map(versions)
    const own = await settings.get()
    const name = coloursName(own)
    return {
      site: own.associationName,
      appearance,
      assets: addresses,
      nonce: response.nonce,
      lightPaint: paintOf({ ...LIGHT, action: own.actionLight ?? LIGHT.action }),
      darkPaint: paintOf({ ...DARK, action: own.actionDark ?? DARK.action }),
      colours: name && `/colours.css?v=${name}`,
      style: `/admin/frontend/assets/${addresses.get(STYLE)}`,
    }
  }
}

/** @throws what is no answer to who asked. */
function statusOf(error: unknown) {
  if (error instanceof errors.E_ROUTE_NOT_FOUND) return 404
  if (error instanceof bouncerErrors.E_AUTHORIZATION_FAILURE) return 403
  throw error
}

/** Shield writes its header on Node.js's own response. */
const policyOf = ({ response }: HttpContext) =>
  String(response.response.getHeader('Content-Security-Policy') ?? '')
