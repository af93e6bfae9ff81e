import { useState } from 'react'
import { useCurrentAdmin, useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { useOfficeForm } from '~/back_office/use_office_form'
import { NOT_PERMITTED, PermissionBoxes } from '~/back_office/permission_boxes'

const LOCALES = ['fr', 'en']

/** Somebody gets an account; they choose their password through a link that is mailed to them. */
export function InvitePerson(props: ActionProps) {
  const { translateComponent: tc, translateLabel: tl, translateProperty: tp } = useTranslation()
  const { errors, frame } = useOfficeForm<object>(props, { unchecked: NOT_PERMITTED })
  const [role, setRole] = useState('student')
  const [person] = useCurrentAdmin()
  const field = (name: string) => ({ name, label: tp(name), errors })
  // The server asks again: this only leaves out what would be refused.
  const administers = (person?.permissions as string[] | undefined)?.includes('administrator')
  const roles = ['student', 'tutor', ...(administers ? ['staff'] : [])]

  return (
    <OfficeForm {...frame} intro={tc('InvitePerson.intro')} submit="InvitePerson.submit">
      <div className="mb-6 grid gap-4 sm:grid-cols-2">
        <div
          className="sm:col-span-2"
          onChange={(event) => setRole((event.target as unknown as HTMLSelectElement).value)}
        >
          <OfficeField
            {...field('role')}
            options={roles.map((value) => ({ value, label: tl(`role.${value}`) }))}
          />
        </div>
        <OfficeField {...field('firstName')} />
        <OfficeField {...field('familyName')} />
        <OfficeField {...field('email')} type="email" />
        {role !== 'staff' && <OfficeField {...field('birthDate')} type="date" />}
        <OfficeField
          {...field('locale')}
          options={LOCALES.map((value) => ({ value, label: tl(`locale.${value}`) }))}
        />
      </div>
      {role === 'student' && (
        <fieldset className="mb-6">
          <legend className="mb-1 font-semibold">{tc('InvitePerson.guardian')}</legend>
          <p className="mb-3 text-ink-quiet">{tc('InvitePerson.guardianHint')}</p>
          <div className="grid gap-4 border-l-2 border-margin pl-4 sm:grid-cols-2">
            <OfficeField {...field('guardianName')} />
            <OfficeField {...field('guardianEmail')} type="email" />
          </div>
        </fieldset>
      )}
      {role === 'staff' && <PermissionBoxes present={[]} error={errors.permissions?.message} />}
    </OfficeForm>
  )
}
