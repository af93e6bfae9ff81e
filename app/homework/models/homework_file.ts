import { HomeworkFileSchema } from '#database/schema'

/** A photo or a document of homework: its instructions', or of something that was said of it. */
export default class HomeworkFile extends HomeworkFileSchema {}
