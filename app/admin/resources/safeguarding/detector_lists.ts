import DetectorList from '#safeguarding/models/detector_list'
import SaveRecord from '#admin/actions/save_record'
import { detectorRules } from '#safeguarding/detector_rules'
import { entriesOf, LISTS, type ListName } from '#safeguarding/detector/rules'
import { fieldErrors } from '#admin/validators/field_errors'
import { trySentence } from '#admin/resources/safeguarding/try_sentence'
import type { ResourceDefinition, SaveInput } from '#admin/adapter/definition'

/** There are no patterns to write, only entries of a known form: nothing that is saved can make the detector slow. */
async function save({ id, params, opened, currentAdmin }: SaveInput) {
  const list = await DetectorList.findOrFail(id)
  const { entries, wrong, tooMany } = entriesOf(list.name as ListName, String(params.entries ?? ''))
  if (wrong) throw fieldErrors([{ field: 'entries', rule: 'detectorEntry', options: wrong }])
  if (tooMany) throw fieldErrors([{ field: 'entries', rule: 'maxLength' }])
  const values = { entries: entries.join('\n') }
  const name = 'safeguarding.detector_list'
  const saved = await new SaveRecord().handle({
    ...{ model: DetectorList, id, values, opened, name },
    actorId: currentAdmin.id,
  })
  detectorRules.forget()
  return saved
}

export const detectorLists: ResourceDefinition = {
  id: 'detector_lists',
  model: DetectorList,
  navigation: 'reference',
  columns: ['id', 'name', 'entries', 'updatedAt'],
  values: { name: LISTS },
  longTexts: ['entries'],
  title: 'name',
  list: ['name', 'updatedAt'],
  show: ['name', 'entries', 'updatedAt'],
  filter: ['name'],
  edit: ['entries'],
  sort: { sortBy: 'name', direction: 'asc' },
  subjects: ['detector_list'],
  actions: { trySentence },
  save,
}
