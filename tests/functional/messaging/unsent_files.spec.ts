import { test } from '@japa/runner'
import Attachment from '#core/models/attachment'
import FilesRemoved from '#core/events/files_removed'
import MessageFile from '#messaging/models/message_file'
import ForgetUnsentFiles from '#messaging/actions/forget_unsent_files'
import { freezeTime } from '#tests/helpers/time'
import { announced } from '#tests/helpers/events'
import { createConversation } from '#database/factories/messaging/conversation_factory'
import {
  createMessageFile,
  createPicture,
  createUnsentFile,
} from '#database/factories/messaging/message_file_factory'

test.group('Files that were never sent', () => {
  test('go after a day, both sizes; those of a message stay', async ({ assert }) => {
    freezeTime('2026-11-23T09:00:00Z')
    const { conversation, student } = await createConversation()
    const sent = await createMessageFile(conversation, student)
    await MessageFile.query().update({ createdAt: new Date('2026-11-23T09:00:00Z') })
    const unsent = await createUnsentFile(conversation, student, await createPicture())
    const created = new Date('2026-11-23T09:00:01Z')
    await MessageFile.query().where('id', unsent).update({ createdAt: created })

    freezeTime('2026-11-24T09:00:00Z')
    assert.equal(await new ForgetUnsentFiles().handle(), 0)
    freezeTime('2026-11-24T09:00:01Z')
    assert.equal(await new ForgetUnsentFiles().handle({ dryRun: true }), 1)
    assert.equal(await new ForgetUnsentFiles().handle(), 1)
    const left = await MessageFile.all()
    assert.deepEqual(
      left.map(({ id }) => id),
      [sent.fileId]
    )
    assert.lengthOf(await Attachment.query().where('feature', 'messaging'), 1)
    const [{ keys }] = await announced(FilesRemoved)
    assert.lengthOf(keys, 2)
  })
})
