import { BaseTransformer } from '@adonisjs/core/transformers'
import { clock } from '#core/clock'
import { deviceName } from '#accounts/device_name'
import type { DeviceRow } from '#accounts/queries/devices_of'

/** A login session as its person sees it. */
export default class DeviceTransformer extends BaseTransformer<DeviceRow> {
  toObject() {
    const { device_id: id, device, current, remembered } = this.resource
    return {
      id,
      ...deviceName(device),
      current,
      remembered,
      lastUsedAt: clock.at(this.resource.last_used_at).toISO()!,
      since: clock.at(this.resource.created_at).toISO()!,
    }
  }
}
