/** The few signs of state, drawn as shapes so that they look alike in every font and script. */
import type { ReactElement } from 'react';

const shapes = {
  /** Done, on track. */
  check: <path d="M2.2 6.4 4.8 9 9.8 3" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  /** Time is left. */
  open: <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.7" />,
  /** Little time is left. */
  half: (
    <>
      <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path d="M6 1.6a4.4 4.4 0 0 0 0 8.8z" fill="currentColor" />
    </>
  ),
  /** Over time. */
  full: <circle cx="6" cy="6" r="4.8" fill="currentColor" />,
  /** Paused. */
  pause: <path d="M3 1.5h2v9H3zM7 1.5h2v9H7z" fill="currentColor" />,
  /** Tight, needs attention. */
  warning: <path d="M6 1 11.6 11H.4z" fill="currentColor" />,
  /** Cancelled, refused. */
  cross: <path d="m2.5 2.5 7 7m0-7-7 7" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  /** Planned, not begun. */
  dot: <circle cx="6" cy="6" r="2.2" fill="currentColor" />,
  /** Blocked, waiting for something before it. */
  barred: (
    <>
      <circle cx="6" cy="6" r="4.3" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="m3 9 6-6" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
} satisfies Record<string, ReactElement>;

export type SignName = keyof typeof shapes;

export function Sign({ name, className }: { name: SignName; className?: string }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className={className}>
      {shapes[name]}
    </svg>
  );
}
