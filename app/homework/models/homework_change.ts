import { HomeworkChangeSchema } from '#database/schema'

/** Who moved a piece of homework, from where to where, and what they said with it. */
export default class HomeworkChange extends HomeworkChangeSchema {}
