import { QuestionSchema } from '#database/schema'

/** What a person has asked the team, for as long as they have a conversation with it. */
export default class Question extends QuestionSchema {}
