import type { ActionContext } from 'adminjs'
import Text from '#core/models/text'
import SaveText from '#admin/actions/save_text'
import RestoreText from '#admin/actions/restore_text'
import { openedWith } from '#admin/actions/own_changes'
import type { Values } from '#admin/actions/values'
import { fieldsOf, fieldsOfText, readWords, shownWords } from '#admin/texts/text_fields'
import { doneNotice, recordOf, refusalNotice } from '#admin/resources/answers'
import { READERS_OF } from '#admin/texts/readers'
import { knownPlaceholders } from '#core/texts/known_placeholders'
import { previewText } from '#core/texts/preview'
import { choicesIn, chosenOf } from '#core/texts/choices'
import { LANGUAGES, shippedTexts } from '#core/texts/shipped'
import type { Words } from '#core/texts/texts'
import type { OfficeAction } from '#admin/adapter/definition'

/** Its form shows what is said now, beside it what can be named; a preview saves nothing. */
export const editText: OfficeAction = {
  actionType: 'record',
  icon: 'Edit',
  component: 'EditText',
  handler: async (request, _response, context) => {
    const text = await Text.findOrFail(context.record!.id())
    const { payload = {}, method } = request
    if (method !== 'post') return { record: recordOf(context), form: formOf(text) }
    const words = readWords(text.name, payload)
    if (payload.intent === 'preview') return preview(context, text.name, words, payload)
    const opened = openedWith(payload.opened)
    await new SaveText().handle({ id: text.id, words, opened, actorId: context.currentAdmin!.id! })
    return doneNotice(context, 'textSaved', {})
  },
}

export const restoreText: OfficeAction = {
  actionType: 'record',
  icon: 'RotateCcw',
  component: 'ConfirmAction',
  when: ({ changed }) => changed === true || changed === 'true',
  handler: async (request, _response, context) => {
    const id = context.record!.id()
    if (request.method !== 'post') {
      const { name, words } = await Text.findOrFail(id)
      const opened = JSON.stringify(shownWords(name, words))
      return { record: recordOf(context), form: { opened } }
    }
    const opened = openedWith(request.payload?.opened)
    const result = await new RestoreText().handle({
      id,
      opened,
      actorId: context.currentAdmin!.id!,
    })
    if (!result.ok) return refusalNotice(context, result)
    return doneNotice(context, 'textRestored', {})
  },
}

function formOf({ name, words }: { name: string; words: Words }) {
  const written = fieldsOf(words)
  return {
    readers: readersOf(name),
    choices: choicesOf(name),
    fields: fieldsOfText(name).map(({ name: field, part, language, shipped }) => ({
      ...{ name: field, part, language, shipped },
      text: written[field] ?? shipped,
      placeholders: [...knownPlaceholders(name, part).names],
    })),
  }
}

const readersOf = (name: string) => READERS_OF.get(name) ?? []

const choicesOf = (name: string) =>
  choicesIn(LANGUAGES.flatMap((language) => shippedTexts(language, name)))

async function preview(context: ActionContext, name: string, words: Words, payload: Values) {
  const readers = readersOf(name)
  const role = readers.find((one) => one === payload.reader) ?? readers[0]
  const chosen = chosenOf(choicesOf(name), payload)
  const previews = await Promise.all(
    LANGUAGES.map((language) => previewText({ name, language, role, words, chosen }))
  )
  return {
    record: recordOf(context),
    notice: { message: 'textPreviewed', type: 'success' as const },
    previews: Object.fromEntries(LANGUAGES.map((language, index) => [language, previews[index]])),
  }
}
