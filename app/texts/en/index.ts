/** All English texts, by namespace: one file a screen. Their shape is what the other languages must have. */
import refusals from './refusals.json';
import shell from './shell.json';
import signIn from './sign-in.json';
import words from './words.json';

export const texts = { refusals, shell, 'sign-in': signIn, words };

export type Texts = typeof texts;
