/** A sign that French parts from its word begins no line and ends none, however it was typed. */
export const keptTogether = (text: string) => text.replace(/ (?=[;:!?»])|(?<=«) /g, '\u00a0')
