import vine from '@vinejs/vine'
import { presentPassword } from '#accounts/fields'

/** Six digits, however they are grouped. */
const code = () =>
  vine
    .string()
    .maxLength(20)
    .transform((value) => value.replace(/\D/g, ''))

const recoveryCode = () => vine.string().maxLength(60)

export const codeValidator = vine.create({ code: code() })

/** One of the two: the phone's code, or a recovery code. */
const proof = {
  code: code().optional().requiredIfMissing('recoveryCode'),
  recoveryCode: recoveryCode().optional(),
}

export const proofValidator = vine.create(proof)

export const changeValidator = vine.create({ password: presentPassword(), ...proof })
