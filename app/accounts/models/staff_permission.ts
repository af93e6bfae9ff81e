import { StaffPermissionSchema } from '#database/schema'

export default class StaffPermission extends StaffPermissionSchema {}
