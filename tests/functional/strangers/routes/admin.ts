import Level from '#profiles/models/level'
import { nowhere, only, STAFF, type Options, type Table } from '#tests/functional/strangers/rows'

/** The back office doesn't exist for anybody but staff. What each of them may do stands in `back_office.spec.ts`. */
const office = (address?: Options['address']) =>
  only(STAFF, { otherwise: 404, waiting: 404, address })

async function level(): Promise<Record<string, string>> {
  const { id } = await Level.query().firstOrFail()
  return { resourceId: 'levels', recordId: id, action: 'show' }
}

const pairs = { resourceId: 'pairs', action: 'changeCoordinators' }

const ofAdministrator = { ...office().answers, coordinator: 403, safeguarding: 403 } as const

const ofCoordinator = { ...office().answers, administrator: 403, safeguarding: 403 } as const

/** Nothing is chosen: even whoever may finds nothing, and the others are told no more than that they may not. */
const ofNone = { ...ofCoordinator, coordinator: 404 } as const

export const admin: Table = {
  'admin.pages.index': office(),
  'admin.pages.questions': {
    ...office(),
    answers: { ...office().answers, administrator: 403 },
  },
  'admin.pages.resource': office({ resourceId: 'levels' }),
  'admin.pages.resource_action': office({ resourceId: 'levels', action: 'list' }),
  'admin.pages.record_action': office(level),
  'admin.pages.missing': {
    ...nowhere({ address: { '*': 'nothing' } }),
    answers: { ...nowhere().answers, signed_out: 'sign_in' },
  },
  'admin.dashboard.show': office(),
  'admin.resource_actions.show': office({ resourceId: 'levels', action: 'list' }),
  'admin.logos.store': { ...office(), answers: ofAdministrator },
  'admin.logos.destroy': { ...office(), answers: ofAdministrator },
  'admin.resource_actions.begin': {
    ...office({ resourceId: 'interview_slots', action: 'new' }),
    answers: ofCoordinator,
  },
  'admin.resource_actions.store': {
    ...office({ resourceId: 'levels', action: 'new' }),
    answers: ofAdministrator,
  },
  'admin.record_actions.show': office(level),
  'admin.record_actions.store': {
    ...office(async () => ({ ...(await level()), action: 'edit' })),
    answers: ofAdministrator,
  },
  'admin.viewings.store': {
    ...office(),
    answers: { ...office().answers, administrator: 403 },
    body: { personId: 'nobody', reason: '' },
  },
  'admin.pages.bulk_action': { ...office(pairs), answers: ofNone },
  'admin.bulk_actions.show': { ...office(pairs), answers: ofNone },
  'admin.bulk_actions.store': { ...office(pairs), answers: ofNone },
  'admin.exports.store': { ...office({ resourceId: 'pairs' }), answers: ofCoordinator },
  'admin.assets.show': office({ file: 'back_office.css' }),
}
