import { useLiveQuery } from 'dexie-react-hooks';
import { readSendingFacts } from '../../lib/db/queries/before-sending.ts';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { editIntroduction, type IntroductionPatch } from '../../lib/deeds/introductions.ts';
import { changeSteps } from '../../lib/deeds/support-steps.ts';
import type { Side } from '../../lib/domain/basics.ts';
import { checkBeforeSending, type Lack, type RuleCheck } from '../../lib/domain/before-sending.ts';
import { calledSide } from '../../lib/glance/party.ts';
import { beforeSendingWords } from '../../lib/i18n/before-sending.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { PieceField } from '../draft/piece-field.tsx';
import { Button } from '../ui/controls.tsx';
import { SupportChoice } from './support-choice.tsx';
import { useRecord } from './use-record.ts';
import { warningWords } from './warning-words.ts';
import '../draft/draft.css';
import './after-introduction.css';

interface BeforeSendingProps {
  readonly view: IntroductionView;
  /** Sides that the letter at hand tells of what is to be disclosed to them. */
  readonly tells?: readonly Side[];
}

/**
 * What is looked at before something is sent: the four rules, each fine or with what is missing and a way to fill it,
 * and what to think of. One line until it is opened; it blocks nothing.
 */
export function BeforeSending({ view, tells = [] }: BeforeSendingProps) {
  const { desk, zone, today } = useApp();
  const words = useWords(beforeSendingWords);
  const { id, updatedAt } = view.introduction;
  const facts = useLiveQuery(
    async () => (await readSendingFacts(desk.ledger, id, zone, desk.now())) ?? null,
    [desk, id, updatedAt, zone, today],
  );
  if (!facts) return null;
  const { rules: checked, warnings } = checkBeforeSending(facts);
  const rules = checked.map((rule) => {
    const missing = rule.missing.filter((lack) => lack.lack !== 'undisclosed' || !tells.includes(lack.side));
    return { ...rule, missing, ok: missing.length === 0 };
  });
  if (rules.length === 0) return null;
  const lacks = rules.reduce((sum, rule) => sum + rule.missing.length, 0);
  const isWell = lacks + warnings.length === 0;
  return (
    <details className="before-sending">
      <summary data-nav>{isWell ? words.allWell : words.open(lacks, warnings.length)}</summary>
      <div className="stack">
        {warnings.length > 0 && (
          <ul className="warnings">
            {warnings.map((warning) => (
              <WarningLine key={JSON.stringify(warning)} view={view} warning={warning} />
            ))}
          </ul>
        )}
        <ul className="rules">
          {rules.map((rule) => (
            <RuleLine key={rule.rule} view={view} rule={rule} />
          ))}
        </ul>
      </div>
    </details>
  );
}

interface WarningLineProps {
  readonly view: IntroductionView;
  readonly warning: Parameters<typeof warningWords>[0];
}

function WarningLine({ view, warning }: WarningLineProps) {
  const { language, today } = useApp();
  const { go } = useRoute();
  const words = useWords(beforeSendingWords);
  const earlier = 'introductionId' in warning ? warning.introductionId : undefined;
  return (
    <li data-warn={warning.warn}>
      {warningWords(warning, view, language, today)}
      {earlier !== undefined && (
        <>
          {' '}
          <button
            type="button"
            className="link"
            onClick={() => go({ at: 'introduction', introductionId: earlier })}
          >
            {words.openEarlier}
          </button>
        </>
      )}
    </li>
  );
}

function RuleLine({ view, rule }: { readonly view: IntroductionView; readonly rule: RuleCheck }) {
  const words = useWords(beforeSendingWords);
  return (
    <li data-rule={rule.rule} className={rule.ok ? 'ok' : undefined}>
      <p>
        <span className="rule-sign" aria-hidden="true">
          {rule.ok ? '✓' : '○'}
        </span>
        <span>{words.rules[rule.rule]}</span>
        {rule.ok && <span className="quiet small">{words.fine}</span>}
      </p>
      {rule.missing.map((lack) => (
        <Missing key={JSON.stringify(lack)} view={view} lack={lack} />
      ))}
    </li>
  );
}

/** One thing that is missing, in words, with the field or the button that fills it. */
function Missing({ view, lack }: { readonly view: IntroductionView; readonly lack: Lack }) {
  const { desk, act, language } = useApp();
  const common = useWords(commonWords);
  const words = useWords(beforeSendingWords);
  const introduction = useWords(introductionWords);
  const record = useRecord(view);
  const { id } = view.introduction;
  const called = (side: Side) => calledSide(view, side, language);
  const write = async (patch: IntroductionPatch) => {
    await act(() => editIntroduction(desk, id, patch), common.saved);
  };
  switch (lack.lack) {
    case 'why':
      return (
        <div className="missing stack">
          <p className="hint">{words.lacks.why}</p>
          <PieceField name={`why:${id}`} label={introduction.why} onSave={(why) => write({ why })} />
        </div>
      );
    case 'gains': {
      const field = lack.side === 'seeker' ? 'seekerGains' : 'providerGains';
      return (
        <div className="missing stack">
          <p className="hint">{words.lacks.gains(called(lack.side))}</p>
          <PieceField
            name={`${lack.side}-gains:${id}`}
            label={introduction.gains(called(lack.side))}
            onSave={(text) => write({ [field]: text })}
          />
        </div>
      );
    }
    case 'support':
      return (
        <div className="missing stack">
          <p className="hint">{words.lacks.support}</p>
          <SupportChoice bare value={undefined} onChange={(support) => void write({ support })} />
        </div>
      );
    case 'steps':
      return (
        <div className="missing stack">
          <p className="hint">{words.lacks.steps}</p>
          <PieceField
            name={`step:${id}`}
            label={introduction.firstStep}
            onSave={async (text) => {
              const step = { id: desk.newId(), text };
              await act(() => changeSteps(desk, id, (steps) => [...steps, step]), common.saved);
            }}
          />
        </div>
      );
    case 'undisclosed': {
      const who = called(lack.side);
      return (
        <div className="missing">
          <p className="hint">{words.lacks[lack.what](who)}</p>
          <Button
            small
            label={words.toldNamed(who)}
            onClick={() => void record({ kind: 'disclosed', side: lack.side })}
          >
            {words.toldThem}
          </Button>
        </div>
      );
    }
  }
}
