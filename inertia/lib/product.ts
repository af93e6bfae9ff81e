/** What the site is called where nothing is known of an association of another name. */
export const PRODUCT = 'HomeSkolar'
