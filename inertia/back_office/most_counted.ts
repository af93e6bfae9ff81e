import type { ResourceJSON } from 'adminjs'

/** As far as the server counts a list; a total that is higher stands for all that are more. */
export function mostCounted({ resourceActions }: ResourceJSON, filtered: boolean): number {
  const list = resourceActions.find(({ name }) => name === 'list')
  const { whole, some } = list!.custom as { whole: number; some: number }
  return filtered ? some : whole
}
