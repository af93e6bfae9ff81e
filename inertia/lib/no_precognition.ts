type Errors = Record<string, string | string[]>

/** The first sentence of each field. */
export const toSimpleValidationErrors = (errors: Errors) =>
  Object.fromEntries(
    Object.entries(errors).map(([field, said]) => [field, Array.isArray(said) ? said[0] : said])
  )

export const resolveName = (field: string | { target: { name: string } }) =>
  typeof field === 'string' ? field : field.target.name

/** Inertia tells it the names of the CSRF cookie and header. */
export const client = { withXsrfCookieName: () => client, withXsrfHeaderName: () => client }

/**
 * Stands in Inertia's forms where it would have Precognition ask the server while one types, which no form of ours does:
 * it keeps the errors, and nothing else.
 */
export function createValidator() {
  let errors: Errors = {}
  let tell = () => {}
  const validator = {
    on(event: string, listener: () => void) {
      if (event === 'errorsChanged') tell = listener
      return validator
    },
    errors: () => errors,
    setErrors(said: Errors) {
      if (JSON.stringify(said) === JSON.stringify(errors)) return validator
      errors = said
      tell()
      return validator
    },
    forgetError(field: Parameters<typeof resolveName>[0]) {
      const others = Object.entries(errors).filter(([name]) => name !== resolveName(field))
      return validator.setErrors(Object.fromEntries(others))
    },
    hasErrors: () => Object.keys(errors).length > 0,
    reset: () => validator,
    defaults: () => validator,
    touch: () => validator,
    touched: () => [],
    valid: () => [],
    validating: () => false,
    validate: () => validator,
    setTimeout: () => validator,
    validateFiles: () => validator,
    withoutFileValidation: () => validator,
  }
  return validator
}
