/** Where a message stands on the page. */
export const placeOf = (id: string) => `message-${id}`
