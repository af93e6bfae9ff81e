import { Field } from '~/ui/field'
import { Select } from '~/ui/select'
import { Button } from '~/ui/button'
import { Checkbox } from '~/ui/checkbox'
import { TextArea } from '~/ui/text_area'
import { TextInput } from '~/ui/text_input'
import { DateInput } from '~/ui/date_input'
import { RadioGroup } from '~/ui/radio_group'
import { PasswordInput } from '~/ui/password_input'
import { DateTimeInput } from '~/ui/date_time_input'
import { Sample } from '~/features/core/showcase/sample'
import { FormContext } from '~/ui/form_context'
import { ErrorSummary } from '~/ui/error_summary'

const LEVELS = [
  { value: '6e', label: '6ᵉ' },
  { value: '5e', label: '5ᵉ' },
]

const errors = {
  email: 'L’adresse e-mail doit contenir un @.',
  password: 'Le mot de passe compte au moins 10 signes.',
}

export function FieldsSample() {
  return (
    <Sample name="Champs">
      <FormContext value={{ prefix: 'sample', errors, processing: false }}>
        <div className="grid gap-5 md:grid-cols-2">
          <div className="md:col-span-2">
            <ErrorSummary />
          </div>
          <Field name="email" label="Adresse e-mail" hint="Celle que tu lis souvent." required>
            <TextInput type="email" autoComplete="off" defaultValue="ines.exemple" />
          </Field>
          <Field name="password" label="Mot de passe" required>
            <PasswordInput autoComplete="new-password" />
          </Field>
          <Field name="level" label="Niveau" required>
            <Select options={LEVELS} placeholder="Choisir…" />
          </Field>
          <Field name="birthDate" label="Date de naissance">
            <DateInput />
          </Field>
          <Field name="startsAt" label="Début de la séance" required>
            <DateTimeInput />
          </Field>
          <Field name="school" label="École" required>
            <TextInput disabled defaultValue="Collège des Tilleuls" />
          </Field>
          <RadioGroup
            name="theme"
            legend="Apparence"
            defaultValue="system"
            options={[
              { value: 'system', label: 'Comme l’appareil' },
              { value: 'dark', label: 'Ardoise', hint: 'De la craie sur fond sombre.' },
            ]}
          />
          <div>
            <Checkbox name="charter" label="J’ai lu la charte" hint="Deux pages, cinq minutes." />
            <Checkbox name="reading" label="Mode lecture" defaultChecked />
          </div>
          <Field name="memo" label="Mémo" className="md:col-span-2">
            <TextArea ruled rows={4} defaultValue="Revoir les fractions avant jeudi." />
          </Field>
          <div>
            <Button type="submit">Enregistrer</Button>
          </div>
        </div>
      </FormContext>
    </Sample>
  )
}
