import db from '@adonisjs/lucid/services/db'
import { detect } from '#safeguarding/detector/detect'
import { detectorRules } from '#safeguarding/detector_rules'
import type { OfficeAction } from '#admin/adapter/definition'
import { recordOf } from '#admin/resources/answers'
import { sentenceValidator } from '#admin/validators/safeguarding'
import { withFieldErrors } from '#admin/validators/field_errors'

/** What the detector would find in a sentence, with the lists as they are saved. The sentence is kept nowhere. */
export const trySentence: OfficeAction = {
  actionType: 'record',
  icon: 'Search',
  component: 'TrySentence',
  handler: async (request, _response, context) => {
    if (request.method !== 'post') return { record: recordOf(context), form: {} }
    const { sentence } = await withFieldErrors(() => sentenceValidator.validate(request.payload))
    const found = detect(sentence, await detectorRules.get(db.connection()))
    const words = found.map(({ start, end }) => sentence.slice(start, end)).join(', ')
    const message = found.length > 0 ? 'sentenceFound' : 'sentenceClear'
    return { record: recordOf(context), notice: { message, type: 'success', options: { words } } }
  },
}
