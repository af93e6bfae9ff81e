import { SeriesSchema } from '#database/schema'

/** The weekly slot of a pair. Which hours it makes, its rules say. */
export default class Series extends SeriesSchema {
  static table = 'series'

  /** Whether it goes on making hours. */
  get goesOn() {
    return this.state === 'trial' || this.state === 'active'
  }
}
