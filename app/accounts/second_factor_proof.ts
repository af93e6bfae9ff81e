/** What somebody typed: the phone's code unless there is a recovery code. */
export function proofOf({ code, recoveryCode }: { code?: string; recoveryCode?: string }) {
  return recoveryCode ? { recoveryCode } : { code: code! }
}
