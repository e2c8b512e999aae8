/** Id of the form that finishes a ticket: the checklist's boxes name it, so that they are sent with it. */
export const doneFormId = 'done-form';
