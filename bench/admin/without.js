/**
 * Loaded into the web server of a bench: a site without a back office, whose routes are left out.
 */
import { registerHooks } from 'node:module'

const NOTHING = 'data:text/javascript,'

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '#admin/routes' ? { url: NOTHING, shortCircuit: true } : next(specifier, context),
})
