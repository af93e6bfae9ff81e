import type { HttpContext } from '@adonisjs/core/http'
import ConversationPolicy from '#messaging/policies/conversation_policy'
import OpenTeamConversation from '#messaging/actions/open_team_conversation'

export default class TeamConversationsController {
  /** Leads to this person's own conversation with the team. */
  async show({ auth, bouncer, response }: HttpContext) {
    await bouncer.with(ConversationPolicy).authorize('writeToTeam')
    const id = await new OpenTeamConversation().handle({ userId: auth.getUserOrFail().id })
    return response.redirect().toRoute('conversations.show', { id })
  }
}
