/**
 * Runs in the page before anything else: tells how long a keystroke took, from its input event until the page was
 * painted with what it changes.
 */

/** What a frame's callbacks leave behind is painted before the next task. */
function afterPaint(then) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  });
}

/**
 * Listens for the next input event; `keystrokeTaken` is then its time in milliseconds.
 *
 * @param {{ id: string, shown: boolean } | null} expected what then has to stand on the page, or be gone from it
 */
window.awaitKeystroke = (expected) => {
  window.keystrokeTaken = new Promise((resolve) => {
    const listen = (event) => {
      const look = () => {
        if (!expected || (document.getElementById(expected.id) !== null) === expected.shown)
          resolve(performance.now() - event.timeStamp);
        else afterPaint(look);
      };
      afterPaint(look);
    };
    window.addEventListener('input', listen, { capture: true, once: true });
  });
};
