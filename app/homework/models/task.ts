import { TaskSchema } from '#database/schema'

/** Somebody's own to-do. Nobody else ever sees it, the team included. */
export default class Task extends TaskSchema {}
