import { describe, expect, it } from 'vitest';
import { noticeLink, type LinkedNotice } from './notice-link';

const notice = (changes: Partial<LinkedNotice>): LinkedNotice => ({
  kind: 'ticket-ready',
  requestNumber: 318,
  ticketNumber: 'IT-12',
  approvalId: null,
  maySeeTicket: true,
  data: {},
  ...changes,
});

describe('where a notice leads', () => {
  it('a worker to the ticket', () => {
    expect(noticeLink(notice({}))).toBe('/tickets/IT-12');
  });

  it('to the request whoever may not see the ticket', () => {
    expect(noticeLink(notice({ kind: 'ticket-comment', maySeeTicket: false }))).toBe('/requests/REQ-318');
  });

  it('the requester to the request, even if they could see the ticket', () => {
    expect(noticeLink(notice({ kind: 'ticket-waiting' }))).toBe('/requests/REQ-318');
    expect(noticeLink(notice({ kind: 'alert-150' }))).toBe('/requests/REQ-318');
  });

  it('administrators to what is parked', () => {
    expect(noticeLink(notice({ kind: 'request-parked' }))).toBe('/design/parked');
  });

  it('an approver to the decision', () => {
    expect(noticeLink(notice({ kind: 'approval-asked', approvalId: 'a1' }))).toBe('/approvals/a1');
  });

  it('to the request whom a rule tells something, if they may see it', () => {
    expect(noticeLink(notice({ kind: 'told-by-rule', data: { leads: 1 } }))).toBe('/requests/REQ-318');
    expect(noticeLink(notice({ kind: 'told-by-rule', data: { leads: 0 } }))).toBeNull();
  });

  it('nowhere where nothing is named', () => {
    expect(noticeLink(notice({ kind: 'request-closed', requestNumber: null }))).toBeNull();
  });
});
