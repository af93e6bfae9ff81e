import { SeriesQuestionSchema } from '#database/schema'

/** What both of a pair are asked once about their series: whether it goes on, or holds in a holiday. */
export default class SeriesQuestion extends SeriesQuestionSchema {}
