/** A file that the server keeps; a photo with its size. */
export type StoredFile = {
  id: string
  kind: 'photo' | 'document'
  name: string
  bytes: number
  width: number | null
  height: number | null
}
