import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Avatar } from '~/ui/avatar'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { Checkbox } from '~/ui/checkbox'
import { PhotoInput } from '~/ui/photo_input'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type PhotoFormProps = {
  /** One's own photo, whether or not others may see it. */
  photo: string | null
  /** Whose consent to showing it does not stand. */
  missingConsent: 'none' | 'own' | 'guardian'
}

/** A photo in the place of the initials, or none. */
export function PhotoForm({ photo, missingConsent }: PhotoFormProps) {
  const { t } = useTranslation()
  const { firstName, role } = useShared().user!
  const label = photo ? t('profiles.photo.change') : t('profiles.photo.choose')
  return (
    <Card title={t('profiles.photo.title')}>
      <p className="max-w-text pb-4 text-ink-quiet">{t('profiles.photo.hint', { role })}</p>
      {photo && missingConsent !== 'none' && (
        <Notice className="mb-4">{t('profiles.photo.hidden', { role })}</Notice>
      )}
      {missingConsent === 'guardian' ? (
        <Notice>{t('profiles.photo.guardian')}</Notice>
      ) : (
        <Form route="photos.update" multipart resetOnSuccess>
          <Field
            key={photo}
            name="photo"
            label={label}
            hint={t('profiles.photo.limits')}
            hideLabel
            required
          >
            <PhotoInput
              label={label}
              dropLabel={t('profiles.photo.drop')}
              picture={(preview) =>
                preview && <Avatar name={firstName} ink={role} size="portrait" photo={preview} />
              }
            />
          </Field>
          {missingConsent === 'own' && (
            <Checkbox name="photoConsent" label={t('profiles.photo.consent')} />
          )}
          <div>
            <Button type="submit">{t('profiles.photo.save')}</Button>
          </div>
        </Form>
      )}
      {photo && (
        <Form route="photos.destroy" errorSummary={false} className="pt-3">
          <div>
            <Button type="submit" variant="quiet">
              {t('profiles.photo.remove')}
            </Button>
          </div>
        </Form>
      )}
    </Card>
  )
}
