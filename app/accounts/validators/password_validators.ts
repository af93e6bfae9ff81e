import vine from '@vinejs/vine'
import { newPassword, presentPassword } from '#accounts/fields'

/** What others know of the person whose password it is, where that person is known. */
type Owner = { ownWords: string[] }

export const newPasswordValidator = vine.withMetaData<Owner>().create({ password: newPassword() })

/** With the confirmation of an address, where several sign-ups wait with it. */
export const confirmationValidator = vine
  .withMetaData<Owner>()
  .create({ password: newPassword().optional() })

export const passwordChangeValidator = vine.withMetaData<Owner>().create({
  currentPassword: presentPassword(),
  password: newPassword(),
})
