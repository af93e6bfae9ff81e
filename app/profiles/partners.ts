import { live } from '#core/live'
import { afterCommit, type Transaction } from '#core/transaction'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Whom a person works with, who may therefore see their profile. The feature of pairs knows; it stands to the right. */
type PartnersOf = (userId: string, client?: QueryClientContract) => Promise<string[]>

let partners: PartnersOf = async () => []

export function whoArePartners(contract: PartnersOf) {
  partners = contract
}

/** The ids of those who may see this person's profile at this moment, and whose profile this person may see. */
export const partnersOf: PartnersOf = (userId, client) => partners(userId, client)

/** Whether the one may see the other's profile at this moment. */
export async function arePartners(userId: string, otherId: string) {
  const people = await partnersOf(userId)
  return people.includes(otherId)
}

export type ProfilePart = 'profile' | 'photo' | 'availability'

/** Tells the open pages of those who see this person that a part of their profile is another now. */
export async function profileChanged(userId: string, part: ProfilePart, trx: Transaction) {
  const people = await partnersOf(userId, trx)
  afterCommit(trx, () => live.push(people, { type: 'profile', userId, part }))
}
