/** Does something after the page has changed and before that is painted; on the server, which paints nothing, never. */
import { useEffect, useLayoutEffect } from 'react';

export const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;
