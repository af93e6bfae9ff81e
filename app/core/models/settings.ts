import { SettingSchema } from '#database/schema'

export default class Settings extends SettingSchema {
  static table = 'settings'
}
