/** Less than whoever stops a site waits before the process is killed. */
const GRACE = 8000

let ending = false

/**
 * Ends this process once it has put everything away: what came back to life meanwhile doesn't keep it alive, nor does a
 * database that doesn't answer. What was under way is done again by the next process.
 */
export async function endProcess(putAway: () => Promise<void>) {
  // Told twice, by its group and by the one above: the second time would cut the first short.
  if (ending) return
  ending = true
  setTimeout(() => process.exit(), GRACE).unref()
  try {
    await putAway()
  } catch (error) {
    console.error(error)
  }
  process.exit()
}
