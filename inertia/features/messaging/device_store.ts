type Shape = { key: string; index: string }

/**
 * A store of this device, in a database of its own: a new one never waits for the tabs that hold another open. What it
 * returns begins a transaction, and rejects where the browser keeps nothing.
 */
export function deviceStore(database: string, name: string, { key, index }: Shape) {
  let opened: Promise<IDBDatabase> | undefined

  const openRequest = async () => {
    const request = indexedDB.open(database, 1)
    request.onupgradeneeded = () => {
      const created = request.result.createObjectStore(name, { keyPath: key })
      created.createIndex(index, index)
    }
    return answerOf(request)
  }

  const open = () => {
    opened ??= openRequest()
    opened.catch(() => (opened = undefined))
    return opened
  }

  return async (mode: IDBTransactionMode) => {
    const opening = await open()
    return opening.transaction(name, mode).objectStore(name)
  }
}

export const answerOf = <Answer>(request: IDBRequest<Answer>) =>
  new Promise<Answer>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
