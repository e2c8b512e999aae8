/** What the frame of every page knows: who looks, in which language, what waits for them, where they may go. */
import { createContext, useContext, type ReactNode } from 'react';
import { isLocale, type Locale } from '../../texts/locales';
import type { ColorScheme } from '../color-scheme';

export interface ShellViewer {
  readonly name: string;
  readonly number: string;
  readonly department: string;
}

export interface ShellQueue {
  readonly department: string;
  readonly title: string;
  /** Open tickets, counted no further than 100. */
  readonly open?: number;
}

/** Made by the root loader for the viewer: holds nothing that they may not see. */
export interface ShellData {
  readonly locale: Locale;
  readonly scheme: ColorScheme;
  /** IANA zone in which times are shown. */
  readonly zone: string;
  /** The server's time when the page was made, milliseconds UTC. */
  readonly now: number;
  /** Token that every form carries. */
  readonly csrf: string;
  /** Null where nobody is signed in. */
  readonly viewer: ShellViewer | null;
  readonly counts: { readonly requests: number; readonly approvals: number; readonly notices: number };
  readonly queues: readonly ShellQueue[];
  /** Whether the designer is offered: to administrators, and to those who edit some item. */
  readonly designs: boolean;
}

/** The frame where nothing is known: the root's own data could not be loaded. */
export function strangersShell(language: string): ShellData {
  return {
    locale: isLocale(language) ? language : 'en',
    scheme: 'system',
    zone: 'UTC',
    now: 0,
    csrf: '',
    viewer: null,
    counts: { requests: 0, approvals: 0, notices: 0 },
    queues: [],
    designs: false,
  };
}

const ShellContext = createContext<ShellData | null>(null);

export function ShellDataProvider({ data, children }: { data: ShellData; children: ReactNode }) {
  return <ShellContext.Provider value={data}>{children}</ShellContext.Provider>;
}

export function useShell(): ShellData {
  const data = useContext(ShellContext);
  if (!data) throw new Error('useShell outside of the page shell');
  return data;
}
