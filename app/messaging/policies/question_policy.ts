import { BasePolicy } from '@adonisjs/bouncer'
import type User from '#accounts/models/user'
import { ANSWERING } from '#messaging/queries/answering_staff'

type Permissions = readonly (typeof ANSWERING)[number][]

/** Asked at each request, with the permissions that were read at this very request. */
export default class QuestionPolicy extends BasePolicy {
  answer(user: User, permissions: Permissions) {
    return user.role === 'staff' && ANSWERING.some((one) => permissions.includes(one))
  }
}
