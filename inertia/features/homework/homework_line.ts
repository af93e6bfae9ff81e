import type { Data } from '@generated/data'

export type HomeworkState = Data.Homework.Homework['state']

/** Homework as a line of a list, in homework's own page and in today. */
export type HomeworkLine = Omit<Data.Homework.Homework, 'group'>

/** A line, and whether its tick is set: by the server, or just now by the person. */
export type ShownLine<Line extends HomeworkLine> = { line: Line; done: boolean }

export const isHandedIn = ({ state }: HomeworkLine) => state === 'submitted' || state === 'reviewed'
