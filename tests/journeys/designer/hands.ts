/** Two ways of using the designer: with the mouse, and with the keyboard alone. */
import type { Locator, Page } from 'playwright-core';

export interface Hand {
  readonly page: Page;
  press(target: Locator): Promise<void>;
  /** Types into a box and leaves it. */
  fill(box: Locator, text: string): Promise<void>;
  tick(box: Locator, checked: boolean): Promise<void>;
  /** Chooses a radio button. */
  pick(radio: Locator): Promise<void>;
  select(list: Locator, option: string): Promise<void>;
  /** Chooses a node of the canvas by its number, in the order of the tree. */
  choose(node: number): Promise<void>;
  /** Adds a field by the title of its type, after what is chosen. */
  add(title: string): Promise<void>;
  /** Puts the chosen field beside the one above. */
  beside(): Promise<void>;
}

export function mouse(page: Page): Hand {
  const press = (target: Locator) => target.click();
  return {
    page,
    press,
    async fill(box, text) {
      await box.fill(text);
      await box.blur();
    },
    async tick(box, checked) {
      if ((await box.isChecked()) !== checked) await box.click();
    },
    pick: press,
    async select(list, option) {
      await list.selectOption({ label: option });
    },
    async choose(node) {
      await page
        .getByRole('treeitem')
        .nth(node)
        .click({ position: { x: 60, y: 12 } });
    },
    async add(title) {
      await page
        .getByRole('region', { name: 'Add a field' })
        .getByRole('button', { name: title, exact: true })
        .click();
    },
    async beside() {
      await page.getByRole('button', { name: 'Beside the one above' }).click();
    },
  };
}

/** Tries before giving up: a page can have stops that nobody sees coming, such as a box that scrolls. */
const MOST_TRIES = 60;

export function keyboard(page: Page): Hand {
  const key = (name: string) => page.keyboard.press(name);
  /** The same key so many times: held down, as people do. */
  const keys = async (name: string, times: number): Promise<void> => {
    const [last = name, ...held] = name.split('+').reverse();
    for (const each of held) await page.keyboard.down(each);
    for (let repeated = 0; repeated < times; repeated += 1) await page.keyboard.down(last);
    for (const each of [last, ...held]) await page.keyboard.up(each);
  };
  /** Tabs to an element, whichever way it lies. */
  const reach = async (target: Locator): Promise<void> => {
    for (let trial = 0; trial < MOST_TRIES; trial += 1) {
      const away = await target.evaluate(stopsAway);
      if (away === 0) return;
      await keys(away > 0 ? 'Tab' : 'Shift+Tab', trial === 0 ? Math.abs(away) : 1);
    }
    throw new Error(`No Tab leads to ${target.toString()}`);
  };
  const press = async (target: Locator): Promise<void> => {
    await reach(target);
    await key('Enter');
  };
  return {
    page,
    press,
    async fill(box, text) {
      await reach(box);
      await key('Control+a');
      if (text === '') await key('Delete');
      else await page.keyboard.insertText(text);
      await key('Tab');
    },
    async tick(box, checked) {
      if ((await box.isChecked()) === checked) return;
      await reach(box);
      await key('Space');
    },
    async pick(radio) {
      if (await radio.isChecked()) return;
      const name = (await radio.getAttribute('name')) ?? '';
      await reach(page.locator(`input[type=radio][name="${name}"]:checked`));
      for (let stop = 0; stop < 5 && !(await radio.isChecked()); stop += 1) await key('ArrowDown');
    },
    async select(list, option) {
      const { away, letters } = await list.evaluate(wayToOption, option);
      if (away === 0) return;
      await reach(list);
      // As people do: the first letters, then the arrows.
      if (Math.abs(away) > 3) await page.keyboard.type(letters);
      for (let trial = 0; trial < MOST_TRIES; trial += 1) {
        const { away: left } = await list.evaluate(wayToOption, option);
        if (left === 0) return;
        await keys(left > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(left));
      }
      throw new Error(`The arrows do not lead to “${option}”`);
    },
    async choose(node) {
      await reach(page.locator('[role=treeitem][tabindex="0"]'));
      const below = (await page.getByRole('treeitem').count()) - 1 - node;
      await key(below < node ? 'End' : 'Home');
      if (below < node) await keys('ArrowUp', below);
      else await keys('ArrowDown', node);
    },
    async add(title) {
      await key('/');
      await page.keyboard.type(title);
      await key('Enter');
    },
    async beside() {
      await key('Alt+ArrowRight');
    },
  };
}

/** How often Tab leads from the focus to an element, or backwards where it is less than nothing. Runs in the page. */
function stopsAway(target: Element): number {
  const { activeElement } = document;
  if (target === activeElement) return 0;
  const reachable = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const all = [...document.querySelectorAll<HTMLElement>(reachable)];
  const isStop = (element: HTMLElement): boolean => {
    if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility()) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked) return true;
    return !document.querySelector(`input[type=radio][name="${element.name}"]:checked`);
  };
  const follows = (element: Element): boolean =>
    activeElement !== null &&
    (activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const at = all.indexOf(target as HTMLElement);
  const next = all.findIndex(follows);
  const here = all.indexOf(activeElement as HTMLElement);
  if (next >= 0 && at >= next) return all.slice(next, at).filter(isStop).length + 1;
  return -all.slice(at + 1, here < 0 ? next : here).filter(isStop).length - 1;
}

/** How far an option lies from the chosen one, and the letters that no other begins with. Runs in the page. */
function wayToOption(element: Element, wanted: string): { away: number; letters: string } {
  const { options, selectedIndex } = element as HTMLSelectElement;
  const labels = [...options].map(({ label }) => label);
  const others = labels.filter((label) => label !== wanted);
  let letters = '';
  for (const letter of wanted) {
    letters += letter;
    if (!others.some((label) => label.toLowerCase().startsWith(letters.toLowerCase()))) break;
  }
  const at = labels.indexOf(wanted);
  if (at < 0) throw new Error(`There is no option “${wanted}” among ${labels.join(', ')}`);
  return { away: at - selectedIndex, letters };
}
