/** Where the token against forged requests travels: in a form's field, or in a header of a script's request. */
export const csrfFieldName = '_csrf';
export const csrfHeaderName = 'X-CSRF-Token';
