/**
 * Loaded into the processes that are started here: when the one above is gone without a word, they stop as well.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
