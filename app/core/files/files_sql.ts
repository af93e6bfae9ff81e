/** A file of a record, as a page shows it: a row of a table such as `message_files`, with what is stored of it. */
export type FileRow = {
  id: string
  kind: 'photo' | 'document'
  name: string
  bytes: number
  width: number | null
  height: number | null
}

/** Only a photo has a small size. */
export const FILE_KIND = `CASE WHEN file.small_attachment_id IS NULL THEN 'document' ELSE 'photo' END`

/** The files of a table that are of this record, in their order, as SQL; null when there are none. */
export const filesOf = (table: `${string}_files`, ofRecord: string) => /* sql */ `(
  SELECT json_agg(json_build_object('id', file.id, 'kind', ${FILE_KIND}, 'name', about.name,
    'bytes', about.bytes, 'width', about.width, 'height', about.height) ORDER BY file.place)
  FROM ${table} AS file JOIN attachments AS about ON about.id = file.attachment_id
  WHERE ${ofRecord}
)`

/** Joins a file with what is stored of it, of a photo in this size, as SQL. */
export const joinStored = (small: boolean) =>
  `JOIN attachments ON attachments.id =
    ${small ? 'coalesce(file.small_attachment_id, file.attachment_id)' : 'file.attachment_id'}`

/** What `sendFile` wants to know of it. */
export const STORED_COLUMNS = [
  ...['attachments.id', 'attachments.feature', 'attachments.name', 'attachments.bytes'],
  'attachments.media_type as mediaType',
]
