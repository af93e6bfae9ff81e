/** What somebody of the team may be allowed, each for itself. */
export const PERMISSIONS = ['coordinator', 'safeguarding', 'administrator'] as const
