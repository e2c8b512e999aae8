/** What the buttons of the forms that make blocks ask for. */
export const CREATE_BLOCK = 'create-block';
export const OF_GROUP = 'of-group';
