/** Mantine's theme. Colours and sizes live in tokens.css; this only sets how its components behave. */
import { createTheme } from '@mantine/core';

export const theme = createTheme({
  fontFamily: 'var(--font)',
  defaultRadius: 'var(--r)',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Modal: {
      defaultProps: {
        centered: true,
        radius: 'var(--r2)',
        padding: 'var(--s5)',
        transitionProps: { duration: 140 },
        overlayProps: { backgroundOpacity: 0.4 },
      },
    },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true, multiline: true } },
  },
});
