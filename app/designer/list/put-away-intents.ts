/** What the button sends that takes out again what was put away. */
export const TAKE_OUT = 'take-out';
/** What the list is told in its address when something was put away. */
export const PUT_AWAY = 'put-away';
