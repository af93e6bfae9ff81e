import Logo from '#core/models/logo'
import { logo } from '#core/logo'
import { transaction } from '#core/transaction'
import SaveSettings from '#admin/actions/save_settings'

type Input = {
  /** A PNG that was checked, or null for the drawn name. */
  file: Pick<Logo, 'png' | 'width' | 'height'> | null
  actorId: string
}

/** Shows another logo from now on, on every process and in every mail. Those before it are kept. Answers its id. */
export default class SaveLogo {
  async handle({ file, actorId }: Input) {
    const id = await transaction(async (trx) => {
      const saved = file && (await Logo.create(file, { client: trx }))
      const values = { logoId: saved?.id ?? null }
      await new SaveSettings().handle({ values, actorId, trx })
      return values.logoId
    })
    logo.forget()
    return id
  }
}
