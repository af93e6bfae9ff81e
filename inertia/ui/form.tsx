import type { ReactNode } from 'react'
import { classes } from '~/ui/classes'
import { useShared } from '~/hooks/use_shared'
import { Form as InertiaForm, useTuyau } from '@adonisjs/inertia/react'
import { KeptForm } from '~/ui/kept_form'
import { ErrorSummary } from '~/ui/error_summary'
import { FormContext } from '~/ui/form_context'
import { useEnhancedForm, type EnhancedFormOptions } from '~/hooks/use_enhanced_form'
import { formTarget, type FormTarget, type RouteName } from '~/lib/form_target'

export type FormProps<Route extends RouteName = RouteName> = FormTarget<Route> &
  EnhancedFormOptions & {
    'className'?: string
    /** Leave out for a form of one button, whose refusal is told by a flash message. */
    'errorSummary'?: boolean
    /** Carries a file, also without script. */
    'multipart'?: boolean
    'aria-label'?: string
    'children':
      ReactNode | ((state: { processing: boolean; errors: Record<string, string> }) => ReactNode)
  }

/**
 * A real form, which works without script: a true address, POST (with `_method` in the address for others) and
 * the hidden CSRF token. With script Inertia sends it, shows errors in place, and refuses a second press.
 */
export function Form<Route extends RouteName>(props: FormProps<Route>) {
  const { className, errorSummary = true, keepTyped = false, multipart, children } = props
  const { csrfToken } = useShared()
  const target = formTarget(useTuyau(), props as FormTarget<any>)
  const form = useEnhancedForm(target.action, props)

  return (
    <InertiaForm
      {...form.handlers}
      {...target}
      aria-label={props['aria-label']}
      encType={multipart ? 'multipart/form-data' : undefined}
      noValidate={form.hydrated}
      className={classes('flex flex-col gap-5', className)}
    >
      {({ errors, processing }) => {
        const state = { prefix: form.prefix, processing, errors: form.merge(errors), told: errors }
        return (
          <FormContext value={state}>
            {target.method === 'post' && <input type="hidden" name="_csrf" value={csrfToken} />}
            {target.method === 'post' && <KeptForm action={target.action} always={keepTyped} />}
            {errorSummary && <ErrorSummary />}
            {typeof children === 'function' ? children(state) : children}
          </FormContext>
        )
      }}
    </InertiaForm>
  )
}
