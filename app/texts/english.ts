/** All English texts, by namespace: one file a screen. Their shape is what the other languages must have. */
import form from './en/form.json';
import home from './en/home.json';
import plan from './en/plan.json';
import queue from './en/queue.json';
import refusals from './en/refusals.json';
import shell from './en/shell.json';
import signIn from './en/sign-in.json';
import ticket from './en/ticket.json';
import words from './en/words.json';

export const texts = {
  form,
  home,
  plan,
  queue,
  refusals,
  shell,
  'sign-in': signIn,
  ticket,
  words,
};

export type Texts = typeof texts;
