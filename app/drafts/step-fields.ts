/** The page's own fields in a step's form; answers never begin with `_`. */

/** Where to go: `next`, `back`, `leave`, `step:<id>`; or `stay`, once a conflict is decided. */
export const intentField = '_intent';
/** The revision of the draft that the page was made from. */
export const revisionField = '_revision';
/** The item's version that the page asks the questions of. */
export const versionField = '_version';
/** What the draft held at that revision, as JSON: to the questions of the step, or of the whole form on the check page. */
export const baseField = '_base';
/** The revision of another window that the choices between its answers and those here are about. */
export const storedRevisionField = '_stored';
/** Whose answer stands, `mine` or `theirs`; followed by the pointer of the answer: `_choice/address/city`. */
export const choiceField = '_choice';
/** Keys of the questions that the page showed, with blanks between them. */
export const shownField = '_shown';

/** Said by a page that goes on with what is typed in it. */
export const stayField = '_stay';

/** The place of the check page among the steps. */
export const CHECK = 'check';
/** The plan that the check page showed, as the server gave it. */
export const promiseField = '_promise';
/** The version of the request that the check page showed; sent where its answers are changed. */
export const requestVersionField = '_request';
/** Names the submission, so that a second click is not a second request. */
export const keyField = '_key';
