/** Called by npm at the end of an installation, so that the next start knows it was complete. */
import { fileURLToPath } from 'node:url'
import { stampInstallation } from './install.js'

stampInstallation(fileURLToPath(new URL('../..', import.meta.url)))
