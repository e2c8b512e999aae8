/** All Simplified Chinese texts, by namespace; a text that English has and Chinese lacks does not compile. */
import type { Texts } from '../en';
import refusals from './refusals.json';
import shell from './shell.json';
import signIn from './sign-in.json';
import words from './words.json';

export const texts: Texts = { refusals, shell, 'sign-in': signIn, words };
