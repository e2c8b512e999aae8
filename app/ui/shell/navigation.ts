/** The places that a viewer may go to, from what the server said of them. */
import type { ShellData } from './shell-data';

export interface NavLink {
  readonly to: string;
  /** Key under `shell:nav`, or null where `title` is the department's own name. */
  readonly key: 'home' | 'requests' | 'approvals' | 'notices' | 'design' | null;
  readonly title?: string;
  readonly count?: number | undefined;
}

/** What is everybody's, and the designer for those who design. */
export function personalLinks({ counts, designs }: ShellData): NavLink[] {
  return [
    { to: '/', key: 'home' },
    { to: '/requests', key: 'requests', count: counts.requests },
    { to: '/approvals', key: 'approvals', count: counts.approvals },
    ...(designs ? [{ to: '/design', key: 'design' } as const] : []),
  ];
}

/** The queues of those who work them; empty for everybody else. */
export function queueLinks({ queues }: ShellData): NavLink[] {
  return queues.map((queue) => ({
    to: `/queue/${queue.department}`,
    key: null,
    title: queue.title,
    count: queue.open,
  }));
}

/** Whether a link leads to where one is, or above it. */
export function isCurrent(to: string, pathname: string): boolean {
  return to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
}
