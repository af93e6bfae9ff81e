import { SeriesAnswerSchema } from '#database/schema'

/** What one of the two said to a question about their series. */
export default class SeriesAnswer extends SeriesAnswerSchema {}
