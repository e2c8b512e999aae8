/** The English texts of the portal, by namespace: one file a screen. Their shape is what the other languages must have. */
import approval from './en/approval.json';
import batch from './en/batch.json';
import events from './en/events.json';
import form from './en/form.json';
import home from './en/home.json';
import itemTexts from './en/item-texts.json';
import notices from './en/notices.json';
import plan from './en/plan.json';
import queue from './en/queue.json';
import refusals from './en/refusals.json';
import request from './en/request.json';
import shell from './en/shell.json';
import signIn from './en/sign-in.json';
import ticket from './en/ticket.json';
import words from './en/words.json';

export const texts = {
  approval,
  batch,
  events,
  form,
  home,
  'item-texts': itemTexts,
  notices,
  plan,
  queue,
  refusals,
  request,
  shell,
  'sign-in': signIn,
  ticket,
  words,
};

export type Texts = typeof texts;
