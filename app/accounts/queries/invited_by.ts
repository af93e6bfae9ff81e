import User from '#accounts/models/user'
import { tokenOwner } from '#accounts/account_tokens'

/** Who is invited by this link, as long as it works: the page greets them, and fills in what they sign in with. */
export async function invitedBy(token: string) {
  const userId = await tokenOwner(token, 'invitation')
  const user = userId && (await User.find(userId))
  if (!user || user.state !== 'invited') return null
  return {
    firstName: user.firstName,
    role: user.role,
    name: user.email ?? user.identifier ?? '',
  }
}
