import type { Data } from '@generated/data'

export type Message = Data.Messaging.Message

export const FILTERS = ['all', 'nobody', 'mine', 'closed'] as const
export type Filter = (typeof FILTERS)[number]

export type Colleague = { id: string; firstName: string }

/** What a person has asked the team, as the server gives it. */
export type Question = {
  id: string
  state: 'open' | 'answered' | 'closed'
  askedAt: string
  owner: Colleague | null
  person: { id: string; fullName: string; role: 'student' | 'tutor' }
  /** The place of its last message, and up to where the person has read, and the team. */
  position: number
  personReadPosition: number
  readPosition: number
  lastMessage: { body: string; photoCount: number; documentCount: number; at: string }
}

export type Thread = { question: Question; messages: Message[]; colleagues: Colleague[] }
