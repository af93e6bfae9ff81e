import { randomUUID } from 'node:crypto'

const SIGN_UP = {
  role: 'tutor',
  firstName: 'Camille',
  familyName: 'Durand',
  birthDate: '1990-05-04',
  timeZone: 'Europe/Paris',
  password: 'quelques mots au hasard',
}

/** The forms that must cost the same whether or not an address is known. */
export const WAYS = [
  { name: 'sign_in', path: '/login', form: { password: 'pas le bon mot de passe' } },
  { name: 'sign_up', path: '/signup', form: SIGN_UP },
  { name: 'reset', path: '/forgot-password', form: {} },
]

/**
 * Each address is used once, known or not: the second attempt at one would find its limit's row there already.
 *
 * @param {string[]} known addresses that accounts have
 * @param {boolean} wanted whether one of those is wanted
 */
export const nextAddress = (known, wanted) =>
  (wanted && known.pop()) || `${randomUUID()}@example.org`

/** Accounts with addresses of the same form as the unknown ones. */
export const NEWCOMERS = `
  INSERT INTO users (role, state, email, password, first_name, family_name, birth_date, email_confirmed_at)
  SELECT 'tutor', 'active', gen_random_uuid() || '@example.org', password, 'Camille', 'Durand', '1990-05-04', now()
  FROM users, generate_series(1, $1::int) WHERE email = 'tuteur@homeskolar.test'
  RETURNING email`
