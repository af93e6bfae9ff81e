import { assert } from '@japa/assert'
import { apiClient } from '@japa/api-client'
import app from '@adonisjs/core/services/app'
import { pluginAdonisJS } from '@japa/plugin-adonisjs'
import testUtils from '@adonisjs/core/services/test_utils'
import type { Config } from '@japa/runner/types'
import { authApiClient } from '@adonisjs/auth/plugins/api_client'
import { inertiaApiClient } from '@adonisjs/inertia/plugins/api_client'
import { sessionApiClient } from '@adonisjs/session/plugins/api_client'
import { shieldApiClient } from '@adonisjs/shield/plugins/api_client'
import { live } from '#tests/helpers/live'
import { isolate } from '#tests/helpers/isolation'
import { prepareDatabase } from '#tests/helpers/database'

export const plugins: Config['plugins'] = [
  assert(),
  pluginAdonisJS(app),
  apiClient(),
  sessionApiClient(app),
  authApiClient(app),
  inertiaApiClient(app),
  shieldApiClient(),
]

export const runnerHooks: Required<Pick<Config, 'setup' | 'teardown'>> = {
  setup: [prepareDatabase],
  teardown: [],
}

const ROLLED_BACK = ['unit', 'functional']
const SERVED = ['functional', 'browser']

export const configureSuite: Config['configureSuite'] = (suite) => {
  if (ROLLED_BACK.includes(suite.name)) isolate(suite)
  if (suite.name === 'browser') live(suite)
  if (SERVED.includes(suite.name)) suite.setup(() => testUtils.httpServer().start())
}
