import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { addedBy } from '../../../src/commands/added.ts';
import { addCustomRule, duplicateCustomRule, editCustomRule } from '../../../src/commands/custom-rules.ts';
import { deleteElements } from '../../../src/commands/delete.ts';
import { inOrder } from '../../../src/model/design.ts';
import { parseSubject } from '../../../src/model/subject.ts';
import { tryCustomRule } from '../../../src/rules/custom/try-rule.ts';
import { buildTopology } from '../../../src/topology/build-topology.ts';
import { useDesign, useHistory, useSession, useStores } from '../../store/context.tsx';
import { todayUtc } from '../../store/today.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RuleForm } from './RuleForm.tsx';
import { RuleList } from './RuleList.tsx';
import { FIRST_WORDS, keepDraft, NEW_RULE, useRuleDrafts, wordsOf } from './rule-drafts.ts';
import { Trial, verdictOf } from './Trial.tsx';

/** The rules this design brings itself: written without code, and tried on the open design while they are typed. */
export function OwnRulesDialog() {
  const stores = useStores();
  const { designs, session } = stores;
  const design = useDesign((whole) => whole);
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const book = useHistory((state) => state.book);
  const about = useSession(({ dialogAbout }) => dialogAbout);
  const drafts = useRuleDrafts(book);
  const rules = useMemo(() => inOrder(design.customRules), [design.customRules]);
  const [chosen, setChosen] = useState<string>(() => about ?? firstDraft(drafts) ?? rules[0]?.id ?? NEW_RULE);
  // Undone or deleted elsewhere meanwhile.
  const id = design.customRules.has(chosen) ? chosen : NEW_RULE;
  const rule = design.customRules.get(id);
  const saved = rule ? wordsOf(rule) : FIRST_WORDS;
  const draft = drafts.get(id);
  const words = draft ?? saved;
  const list = useRef<HTMLElement>(null);
  // On a design of thousands of flows a letter must not wait for what it finds.
  const triedWords = useDeferredValue(words);
  const topology = useMemo(() => buildTopology(design), [design]);
  const tried = useMemo(
    () => tryCustomRule({ order: 0, ...triedWords, id: id === NEW_RULE ? 'new' : id }, topology, { today: todayUtc() }),
    [triedWords, id, topology],
  );

  /** The button that was pressed goes or greys out; the rule it spoke of stays. */
  function focusChosen(): void {
    setTimeout(() => list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus());
  }

  /** Shows the rule that the newest step added. */
  function showAdded(): void {
    const step = designs.getState().undoable.at(-1);
    const subject = step ? addedBy(step.patch)[0] : undefined;
    const added = subject === undefined ? null : parseSubject(subject);
    if (added) setChosen(added.id);
  }

  function save(): void {
    if (designs.run(rule ? editCustomRule(id, words) : addCustomRule(words)) === 'read-only') return;
    keepDraft(book, id, null);
    if (!rule) showAdded();
    focusChosen();
    session.announce('Rule saved.');
  }

  function duplicate(): void {
    if (designs.run(duplicateCustomRule(id)) !== 'done') return;
    showAdded();
    focusChosen();
  }

  function remove(): void {
    if (designs.run(deleteElements([`customRule:${id}`])) !== 'done') return;
    keepDraft(book, id, null);
    setChosen(rules.find((one) => one.id !== id)?.id ?? NEW_RULE);
    focusChosen();
  }

  function discard(): void {
    keepDraft(book, id, null);
    focusChosen();
  }

  return (
    <Dialog
      title="Rules of this design"
      size="large"
      onClose={() => session.closeDialog()}
      footer={
        <>
          <p role="status" className="mr-auto self-center text-[13px] font-medium">
            {verdictOf(triedWords.on, tried)}
          </p>
          <Button disabled={draft === undefined} onClick={discard}>
            Discard changes
          </Button>
          <Button tone="primary" disabled={isReadOnly || (draft === undefined && rule !== undefined)} onClick={save}>
            {rule ? 'Save' : 'Add rule'}
          </Button>
        </>
      }
    >
      <div className="grid min-h-[calc(min(90dvh,56rem)-9rem)] content-start gap-5 md:grid-cols-[14rem_1fr]">
        <RuleList
          ref={list}
          rules={rules}
          drafts={drafts}
          chosen={id}
          isReadOnly={isReadOnly}
          onChoose={setChosen}
          onDuplicate={duplicate}
          onDelete={remove}
        />
        <div className="flex min-w-0 flex-col gap-4">
          <RuleForm
            key={id}
            words={words}
            problems={tried.ok ? [] : tried.error}
            isReadOnly={isReadOnly}
            onChange={(next) => keepDraft(book, id, next)}
          />
          <Trial tried={tried} />
        </div>
      </div>
    </Dialog>
  );
}

/** Who left to look at what a rule finds comes back to that rule. */
function firstDraft(drafts: ReadonlyMap<string, unknown>): string | undefined {
  return drafts.keys().next().value;
}
