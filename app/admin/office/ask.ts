import type AdminJS from 'adminjs'
import { errors, type HttpContext } from '@adonisjs/core/http'
import { currentAdminOf } from '#admin/current_admin'
import { plainKeys } from '#admin/office/plain_keys'
import { openBackOffice } from '#admin/office/unavailable'

type Question = 'resourceAction' | 'recordAction' | 'bulkAction' | 'dashboard'

const STATUS: Record<string, number> = { ForbiddenError: 403, NotFoundError: 404 }

/** Asks AdminJS's own API, and answers with the status that its words stand for. */
export async function ask(ctx: HttpContext, what: Question) {
  const admin = await openBackOffice()
  if (what === 'recordAction') await findRecord(ctx, admin)
  const { ApiController } = await import('adminjs')
  const api = new ApiController({ admin }, currentAdminOf(ctx))
  const answer: any = await api[what](
    {
      params: ctx.params as never,
      query: queryOf(ctx),
      payload: plainKeys(ctx.request.body()),
      method: ctx.request.method() === 'POST' ? 'post' : 'get',
    },
    ctx.response
  )
  return ctx.response
    .status(STATUS[answer?.record?.baseError?.type] ?? 200)
    .header('Cache-Control', 'no-store')
    .json(answer)
}

/** AdminJS takes ids with commas between them apart by itself; here they come as a list. */
function queryOf({ request }: HttpContext) {
  const { recordIds, ...query } = plainKeys(request.qs())
  return recordIds === undefined ? query : { ...query, recordIds: String(recordIds) }
}

/** What can't be an id is nobody's, exactly like an id that nobody has. */
export async function findRecord({ params, request }: HttpContext, admin: AdminJS) {
  const record = await admin.findResource(params.resourceId).findOne(params.recordId)
  if (!record) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
}
