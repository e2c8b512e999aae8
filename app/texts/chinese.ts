/** All Simplified Chinese texts, by namespace; a text that English has and Chinese lacks does not compile. */
import type { Texts } from './english';
import form from './zh-CN/form.json';
import home from './zh-CN/home.json';
import plan from './zh-CN/plan.json';
import queue from './zh-CN/queue.json';
import refusals from './zh-CN/refusals.json';
import shell from './zh-CN/shell.json';
import signIn from './zh-CN/sign-in.json';
import ticket from './zh-CN/ticket.json';
import words from './zh-CN/words.json';

export const texts: Texts = {
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
