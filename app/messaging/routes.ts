import router from '@adonisjs/core/services/router'
import { UUID } from '#core/uuid'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

const { Conversations, Messages, MessageFiles, MessageSearches } = controllers.messaging
const { Changes, Pins, Reading, TeamConversations, Typing } = controllers.messaging
const { Questions, QuestionAnswers, QuestionClosures } = controllers.messaging
const { QuestionFiles, QuestionOwners, QuestionReadings } = controllers.messaging

router
  .group(() => {
    router.get('/messages', [Conversations, 'index']).as('conversations.index')
    router.get('/messages/search', [MessageSearches, 'show']).as('message_searches.show')
  })
  .use(middleware.auth())

/** A student whose account waits may write to the team; a pair's conversation isn't there for them. */
router
  .group(() => {
    router.get('/messages/team', [TeamConversations, 'show']).as('team_conversations.show')
    router.get('/messages/:id', [Conversations, 'show']).as('conversations.show')
    router.get('/messages/:id/changes', [Changes, 'index']).as('conversation_changes.index')
    router.put('/messages/:id/reading', [Reading, 'update']).as('conversation_reading.update')
    router.post('/messages/:id/typing', [Typing, 'store']).as('conversation_typing.store')
    router.get('/messages/:id/messages', [Messages, 'index']).as('messages.index')
    router.post('/messages/:id/messages', [Messages, 'store']).as('messages.store')
    router.get('/messages/:id/files/:fileId', [MessageFiles, 'show']).as('message_files.show')
    router.put('/messages/:id/files/:fileId', [MessageFiles, 'update']).as('message_files.update')
    router.put('/messages/:id/messages/:messageId', [Messages, 'update']).as('messages.update')
    router.delete('/messages/:id/messages/:messageId', [Messages, 'destroy']).as('messages.destroy')
    router.post('/messages/:id/messages/:messageId/pin', [Pins, 'store']).as('message_pins.store')
    router
      .delete('/messages/:id/messages/:messageId/pin', [Pins, 'destroy'])
      .as('message_pins.destroy')
  })
  .where('id', UUID)
  .where('messageId', UUID)
  .where('fileId', UUID)
  .use([middleware.keepWords(), middleware.auth({ team: true })])

/** What people ask the team, for the back office's shared inbox. */
router
  .group(() => {
    router.get('/', [Questions, 'index']).as('index')
    router.get('/:id', [Questions, 'show']).as('show')
    router.get('/:id/files/:fileId', [QuestionFiles, 'show']).as('file')
    router.put('/:id/files/:fileId', [QuestionFiles, 'update']).as('attach')
    router.post('/:id/messages', [QuestionAnswers, 'store']).as('answer')
    router.put('/:id/messages/:messageId', [QuestionAnswers, 'update']).as('correct_answer')
    router.delete('/:id/messages/:messageId', [QuestionAnswers, 'destroy']).as('withdraw_answer')
    router.put('/:id/owner', [QuestionOwners, 'update']).as('hand')
    router.post('/:id/closure', [QuestionClosures, 'store']).as('close')
    router.put('/:id/reading', [QuestionReadings, 'update']).as('read')
  })
  .prefix('/admin/api/questions')
  .as('questions')
  .where('id', UUID)
  .where('messageId', UUID)
  .where('fileId', UUID)
  .use(middleware.staff())
