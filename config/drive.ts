import { join } from 'node:path'
import env from '#start/env'
import { defineConfig, services } from '@adonisjs/drive'

/**
 * Where uploads lie: a folder of DATA_DIR, or a bucket. Nothing is served from there: each file has a route that asks
 * who may see it.
 */
const driveConfig = defineConfig({
  default: env.get('DRIVE_DISK', 'local'),
  services: {
    local: services.fs({
      location: join(env.get('DATA_DIR'), 'uploads'),
      visibility: 'private',
      serveFiles: false,
    }),
    s3: services.s3({
      bucket: env.get('S3_BUCKET', ''),
      region: env.get('S3_REGION', 'auto'),
      endpoint: env.get('S3_ENDPOINT'),
      forcePathStyle: env.get('S3_PATH_STYLE', false),
      credentials: {
        accessKeyId: env.get('S3_ACCESS_KEY_ID', ''),
        secretAccessKey: env.get('S3_SECRET_ACCESS_KEY')?.release() ?? '',
      },
      visibility: 'private',
      supportsACL: false,
    }),
  },
})

export default driveConfig

declare module '@adonisjs/drive/types' {
  export interface DriveDisks extends InferDriveDisks<typeof driveConfig> {}
}
