import type { ResourceJSON } from 'adminjs'

type Most = { whole: number; filtered: number; searched: number }

/** As far as the server counts a list with this address; a total that is higher stands for all that are more. */
export function mostCounted({ resourceActions, filterProperties }: ResourceJSON, search: string) {
  const { whole, filtered, searched } = resourceActions.find(({ name }) => name === 'list')!
    .custom as Most
  const names = [...new URLSearchParams(search).keys()].filter((key) => key.startsWith('filters.'))
  const texts = filterProperties.filter(({ type, availableValues }) =>
    isText(type, availableValues)
  )
  if (texts.some(({ propertyPath }) => names.includes(`filters.${propertyPath}`))) return searched
  return names.length > 0 ? filtered : whole
}

const isText = (type: string, values: unknown) => ['string', 'textarea'].includes(type) && !values
