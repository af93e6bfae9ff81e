import { HomeworkSchema } from '#database/schema'

export default class Homework extends HomeworkSchema {
  static table = 'homework'
}
