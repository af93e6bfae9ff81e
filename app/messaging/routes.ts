import router from '@adonisjs/core/services/router'
import { UUID } from '#core/uuid'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

const {
  Conversations,
  Messages,
  MessageFiles,
  MessageSearches,
  Changes,
  Pins,
  Reading,
  TeamConversations,
  Typing,
} = controllers.messaging

router
  .group(() => {
    router.get('/messages', [Conversations, 'index']).as('conversations.index')
    router.get('/messages/search', [MessageSearches, 'show']).as('message_searches.show')
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
  .use(middleware.auth())
