/** The page's own fields in a step's form; answers never begin with `_`. */

/** Where to go: `next`, `back`, `leave`, `step:<id>`; or how a conflict is decided: `keep`, `take`. */
export const intentField = '_intent';
/** The revision of the draft that the page was made from. */
export const revisionField = '_revision';
/** The revision that another window has saved, over which `keep` saves what is here. */
export const storedRevisionField = '_stored';
/** Keys of the questions that the page showed, with blanks between them. */
export const shownField = '_shown';

/** The place of the check page among the steps. */
export const CHECK = 'check';
/** The plan that the check page showed, as the server gave it. */
export const promiseField = '_promise';
/** Names the submission, so that a second click is not a second request. */
export const keyField = '_key';
