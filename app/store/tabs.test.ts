/** Long because the stand-in for a browser of several tabs, with its locks and messages, stands beside its one use. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { additions, nextOrder } from '../../src/commands/edit.ts';
import { emptyDesign } from '../../src/model/design.ts';
import { Note } from '../../src/model/records/drawing.ts';
import { openDatabase } from './database.ts';
import { createDesignStore } from './design-store.ts';
import { createJournal } from './journal.ts';
import { createLibrary } from './library.ts';
import type { Lease, Locks } from './locks.ts';
import type { TabChannel, TabMessage } from './tab-messages.ts';
import { shareDesign } from './tabs.ts';

/** A browser with one design, whose tabs share locks, messages and storage. */
async function openBrowser() {
  const db = await openDatabase(`tabs-${crypto.randomUUID()}`);
  const designId = await createLibrary(db).add(emptyDesign);
  const locks = fakeLocks();
  const hub = fakeHub();

  async function openTab() {
    const journal = createJournal(db, designId);
    const isDead = { value: false };
    const faults = { isFull: false };
    const channel = hub.join(isDead);
    const loaded = await journal.load();
    if (!loaded?.ok) throw new Error('The design loads.');
    const designs = createDesignStore(loaded.value.design);
    const owned = locks.forTab(isDead);
    let role = 'none';
    /** Stands in a field that nobody has left yet. */
    let typed = '';
    const add = (id: string) =>
      designs.run({
        label: 'Add note',
        run: (design) => additions('notes', [{ ...Note.parse({ id }), order: nextOrder(design, 'notes') }]),
      });
    const sharing = shareDesign({
      designId,
      designs,
      journal: {
        ...journal,
        append: async (epoch, seq, patch) => {
          if (isDead.value) return new Promise(() => undefined);
          if (faults.isFull) throw new DOMException('full', 'QuotaExceededError');
          return journal.append(epoch, seq, patch);
        },
      },
      locks: owned,
      channel,
      seq: loaded.value.seq,
      onRole: (next) => {
        role = next;
      },
      onStatus: () => undefined,
      onEntry: () => undefined,
      onHandOver: () => typed && void add(typed),
      timing: { answerMs: 40, autosave: { joinMs: 2, retryMs: 10 } },
    });
    await sharing.start();
    return {
      sharing,
      designs,
      faults,
      role: () => role,
      notes: () => [...designs.getState().design.notes.keys()],
      add,
      type(text: string) {
        typed = text;
      },
      kill() {
        isDead.value = true;
        owned.die();
      },
    };
  }

  async function stored() {
    const loaded = await createJournal(db, designId).load();
    if (!loaded?.ok) throw new Error('The design loads.');
    return [...loaded.value.design.notes.keys()];
  }
  return { openTab, stored };
}

test('one writes, the other follows live and may not edit', async () => {
  const browser = await openBrowser();
  const first = await browser.openTab();
  const second = await browser.openTab();
  expect([first.role(), second.role()]).toEqual(['writer', 'follower']);
  first.add('n1');
  expect(second.add('n2')).toBe('read-only');
  await expect.poll(second.notes).toEqual(['n1']);
});

test('taking over stores what the writer had, and swaps the roles', async () => {
  const browser = await openBrowser();
  const first = await browser.openTab();
  const second = await browser.openTab();
  first.add('n1');
  second.sharing.takeOver();
  await expect.poll(second.role).toBe('writer');
  expect(first.role()).toBe('follower');
  expect(second.notes()).toEqual(['n1']);
  second.add('n2');
  await expect.poll(first.notes).toEqual(['n1', 'n2']);
  first.sharing.takeOver();
  await expect.poll(first.role).toBe('writer');
  expect(await browser.stored()).toEqual(['n1', 'n2']);
});

test('what stands in a field of the writer goes along when another tab takes over', async () => {
  const browser = await openBrowser();
  const first = await browser.openTab();
  const second = await browser.openTab();
  first.add('n1');
  first.type('n2');
  second.sharing.takeOver();
  await expect.poll(second.role).toBe('writer');
  expect(second.notes()).toEqual(['n1', 'n2']);
  expect(await browser.stored()).toEqual(['n1', 'n2']);
});

test('when the writing tab closes, the follower writes', async () => {
  const browser = await openBrowser();
  const first = await browser.openTab();
  const second = await browser.openTab();
  first.add('n1');
  await first.sharing.close();
  await expect.poll(second.role).toBe('writer');
  expect(second.notes()).toEqual(['n1']);
});

test('a writer that no longer answers loses the turn, and its unsaved edits reach the new writer', async () => {
  const browser = await openBrowser();
  const first = await browser.openTab();
  const second = await browser.openTab();
  first.faults.isFull = true;
  first.add('n1');
  second.sharing.takeOver();
  await expect.poll(second.role).toBe('writer');
  await expect.poll(browser.stored).toEqual(['n1']);
});

test('edits that fit nowhere stay with the tab and are stored when it writes again', async () => {
  const browser = await openBrowser();
  const first = await browser.openTab();
  first.faults.isFull = true;
  first.add('n1');
  expect(await first.sharing.flush()).toBe(false);
  first.faults.isFull = false;
  first.add('n2');
  await expect.poll(browser.stored).toEqual(['n1', 'n2']);
});

const action = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('edit' as const), tab: fc.nat(2) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('take-over' as const), tab: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('flush' as const), tab: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const), tab: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('kill' as const), tab: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('full' as const), tab: fc.nat(2) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), tab: fc.nat(30) }) },
);

test('no sequence of edits, switches, failures and closings loses an edit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 3, maxLength: 14 }), async (actions) => {
      const browser = await openBrowser();
      const tabs = new Map<number, Awaited<ReturnType<typeof browser.openTab>>>();
      /** Edits by the tab that made them; those of a killed tab that were not stored yet are allowed to be gone. */
      const owed = new Map<string, number>();
      let count = 0;
      for (const step of actions) {
        if (step.do === 'wait') {
          await new Promise((resolve) => setTimeout(resolve, step.tab));
          continue;
        }
        const tab = tabs.get(step.tab) ?? (await browser.openTab());
        tabs.set(step.tab, tab);
        if (step.do === 'edit') {
          const id = `n${++count}`;
          if (tab.add(id) === 'done') owed.set(id, step.tab);
        }
        if (step.do === 'full') tab.faults.isFull = !tab.faults.isFull;
        if (step.do === 'take-over') tab.sharing.takeOver();
        if (step.do === 'flush') await tab.sharing.flush();
        if (step.do === 'close' && !tab.faults.isFull) {
          await tab.sharing.close();
          tabs.delete(step.tab);
        }
        if (step.do === 'kill') {
          tab.kill();
          tabs.delete(step.tab);
          const kept = new Set(await browser.stored());
          for (const [id, owner] of owed) if (owner === step.tab && !kept.has(id)) owed.delete(id);
        }
      }
      for (const tab of tabs.values()) tab.faults.isFull = false;
      const lastTab = [...tabs.values()].at(-1) ?? (await browser.openTab());
      // Where several tabs asked at once the last one to ask may have to ask again, as a person would.
      for (let tries = 0; lastTab.role() !== 'writer' && tries < 20; tries += 1) {
        lastTab.sharing.takeOver();
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      expect(lastTab.role()).toBe('writer');
      await expect
        .poll(async () => [...owed.keys()].filter((id) => !new Set(lastTab.notes()).has(id)), { interval: 5 })
        .toEqual([]);
      await lastTab.sharing.flush();
      const kept = new Set(await browser.stored());
      expect([...owed.keys()].filter((id) => !kept.has(id))).toEqual([]);
      for (const tab of tabs.values()) await tab.sharing.close();
    }),
    { numRuns: 50 },
  );
});

/** Messages arrive later, in order, and never at a dead tab. */
function fakeHub() {
  const members = new Set<{ isDead: { value: boolean }; tell: (message: TabMessage) => void }>();
  return {
    join(isDead: { value: boolean }): TabChannel {
      const me = { isDead, tell: (_message: TabMessage): void => undefined };
      members.add(me);
      return {
        post(message) {
          if (isDead.value) return;
          const copy = structuredClone(message);
          setTimeout(() => {
            for (const other of members) if (other !== me && !other.isDead.value) other.tell(copy);
          });
        },
        onMessage(listener) {
          me.tell = listener;
        },
        close: () => void members.delete(me),
      };
    },
  };
}

interface Waiter {
  readonly grant: () => void;
  readonly isDead: { value: boolean };
}

/** Web Locks for one name: a queue, stealing, and letting go when the holder dies. */
function fakeLocks() {
  let holder: { isDead: { value: boolean }; tellLost: () => void } | null = null;
  const waiters: Waiter[] = [];

  function next(): void {
    holder = null;
    const waiter = waiters.shift();
    if (!waiter) return;
    if (waiter.isDead.value) next();
    else waiter.grant();
  }

  return {
    forTab(isDead: { value: boolean }): Locks & { die: () => void } {
      function hold(): Lease {
        const lost: (() => void)[] = [];
        const mine = { isDead, tellLost: () => lost.forEach((tell) => void tell()) };
        holder = mine;
        return {
          release() {
            if (holder === mine) next();
          },
          onLost: (listener) => void lost.push(listener),
        };
      }
      return {
        async acquire(_name, options) {
          await Promise.resolve();
          if (isDead.value) return new Promise(() => undefined);
          if ('ifAvailable' in options) return holder ? null : hold();
          if ('steal' in options) {
            const loser = holder;
            const lease = hold();
            if (loser && !loser.isDead.value) setTimeout(loser.tellLost);
            return lease;
          }
          if (!holder) return hold();
          return new Promise((resolve, reject) => {
            const waiter: Waiter = { isDead, grant: () => resolve(hold()) };
            waiters.push(waiter);
            options.signal.addEventListener('abort', () => {
              const at = waiters.indexOf(waiter);
              if (at < 0) return;
              waiters.splice(at, 1);
              reject(new DOMException('aborted', 'AbortError'));
            });
          });
        },
        die() {
          if (holder?.isDead === isDead) next();
        },
      };
    },
  };
}
