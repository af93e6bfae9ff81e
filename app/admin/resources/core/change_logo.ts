import { recordOf } from '#admin/resources/answers'
import type { OfficeAction } from '#admin/adapter/definition'

/** Its form sends the picture to an address of its own, as AdminJS's API takes no files. */
export const changeLogo: OfficeAction = {
  actionType: 'record',
  icon: 'Image',
  component: 'ChangeLogo',
  handler: async (_request, _response, context) => ({ record: recordOf(context) }),
}
