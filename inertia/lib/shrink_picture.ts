/** Twice what the server keeps: nobody on a slow connection sends more than is looked at. */
const SIDE = 1024

/** Of what is sent to be read, a page of an exercise book, the server keeps no more. */
const READABLE = 2048

/** What the server takes as it is. */
const TAKEN = ['image/jpeg', 'image/png', 'image/webp']

/**
 * The same picture, smaller and upright, as a JPEG; of one that moves its first frame. What the browser can't read is
 * left as it is: the server says what is wrong with it.
 */
export async function shrinkPicture(file: File, side = SIDE): Promise<File> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, side / Math.min(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    const paper = canvas.getContext('2d')!
    paper.fillStyle = '#ffffff'
    paper.fillRect(0, 0, canvas.width, canvas.height)
    paper.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.9))
    const better = blob && (blob.size < file.size || !TAKEN.includes(file.type))
    return better ? new File([blob], 'photo.jpg', { type: 'image/jpeg' }) : file
  } catch {
    return file
  }
}

/** A file as it goes: a picture made smaller. Nobody on a slow connection sends more than is kept. */
export const fileToSend = async (file: File) =>
  file.type.startsWith('image/') ? shrinkPicture(file, READABLE) : file
