import { DetectorListSchema } from '#database/schema'

export default class DetectorList extends DetectorListSchema {}
