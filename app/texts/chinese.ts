/** All Simplified Chinese texts, by namespace; a text that English has and Chinese lacks does not compile. */
import type { Texts } from './english';
import approval from './zh-CN/approval.json';
import batch from './zh-CN/batch.json';
import events from './zh-CN/events.json';
import form from './zh-CN/form.json';
import home from './zh-CN/home.json';
import itemTexts from './zh-CN/item-texts.json';
import notices from './zh-CN/notices.json';
import plan from './zh-CN/plan.json';
import queue from './zh-CN/queue.json';
import refusals from './zh-CN/refusals.json';
import request from './zh-CN/request.json';
import shell from './zh-CN/shell.json';
import signIn from './zh-CN/sign-in.json';
import ticket from './zh-CN/ticket.json';
import words from './zh-CN/words.json';

export const texts: Texts = {
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
