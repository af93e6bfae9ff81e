const SHOWN = 2

/** `ma•••@exemple.fr`: enough for who typed it, too little for who looks over their shoulder. */
export function maskEmail(email: string) {
  const at = email.lastIndexOf('@')
  return `${email.slice(0, Math.min(SHOWN, at - 1))}•••${email.slice(at)}`
}
