/** Has the server say something on this person's streams; when it can't be asked, nothing comes, which says as much. */
export function askForSign() {
  void fetch('/__transmit/sign', { cache: 'no-store' }).catch(() => undefined)
}
