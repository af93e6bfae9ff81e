/** Catalogues that only the server speaks from: they never travel to a browser. */
export const SERVER_ONLY = ['mails', 'validator']
