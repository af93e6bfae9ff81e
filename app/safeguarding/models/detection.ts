import { DetectionSchema } from '#database/schema'

export default class Detection extends DetectionSchema {}
