import type User from '#accounts/models/user'

type Named = Pick<User, 'firstName' | 'familyName' | 'email' | 'identifier'>

/** What others know of a person, and would try first as their password. */
export const ownWords = ({ firstName, familyName, email, identifier }: Named) =>
  [firstName, familyName, email, identifier].filter((word) => word !== null)
