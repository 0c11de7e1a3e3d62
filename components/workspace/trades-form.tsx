import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import { editTrade, resetTrade } from '../../lib/deeds/trades.ts';
import type { Language } from '../../lib/domain/basics.ts';
import type { OwnTrade, Trade } from '../../lib/domain/trade.ts';
import {
  draftOfTrade,
  findTrades,
  type ListedTrade,
  listTrades,
  NEW_TRADE,
  readTradeDraft,
  type TradeDraft,
} from '../../lib/fit/trade-draft.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { tradeWords } from '../../lib/i18n/trade.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button, TextField } from '../ui/controls.tsx';
import './trades.css';

const SHOWN_AT_ONCE = 12;
const LANGUAGES: readonly Language[] = ['ja', 'en'];

/** The list of trades: looked through, and changed one at a time. */
export function TradesForm() {
  const { desk, language } = useApp();
  const words = useWords(tradeWords);
  const own = useLiveQuery(() => desk.ledger.trades.toArray(), [desk]);
  const [draft, setDraft, dropDraft] = useTyped<TradeDraft | null>('settings:trade', null);
  const [typed, setTyped] = useState('');
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  const [openId, setOpenId] = useState<string>();
  if (!own || draft === undefined) return null;

  const found = findTrades(listTrades(own), typed);
  const close = () => void dropDraft().then(() => setDraft(null));
  return (
    <div className="stack">
      <p className="small quiet">{words.note}</p>
      <TextField
        type="search"
        label={words.search}
        hint={words.searchHint}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setLimit(SHOWN_AT_ONCE);
        }}
      />
      {draft && draft.id === undefined && <TradeEditor draft={draft} onType={setDraft} onClose={close} />}
      <p className="small quiet" role="status">
        {found.length === 0 ? words.none(typed) : words.count(found.length)}
      </p>
      <ul className="trades">
        {found.slice(0, limit).map((listed) => (
          <li key={listed.trade.id}>
            {draft && draft.id === listed.trade.id ? (
              <TradeEditor draft={draft} onType={setDraft} onClose={close} />
            ) : (
              <TradeLine
                listed={listed}
                language={language}
                open={openId === listed.trade.id}
                onOpen={() => setOpenId(openId === listed.trade.id ? undefined : listed.trade.id)}
                onEdit={() => setDraft(draftOfTrade(listed.trade))}
              />
            )}
          </li>
        ))}
      </ul>
      <div className="actions">
        {found.length > limit && (
          <Button look="plain" onClick={() => setLimit(limit + 4 * SHOWN_AT_ONCE)}>
            {words.more}
          </Button>
        )}
        {draft === null && <Button onClick={() => setDraft(NEW_TRADE)}>{words.add}</Button>}
      </div>
    </div>
  );
}

interface TradeLineProps {
  readonly listed: ListedTrade;
  readonly language: Language;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onEdit: () => void;
}

/** One trade: its names; opened, what people say and what can be done with it. */
function TradeLine({ listed: { trade, origin }, language, open, onOpen, onEdit }: TradeLineProps) {
  const { desk, act } = useApp();
  const words = useWords(tradeWords);
  const common = useWords(commonWords);
  const id = useId();
  const name = nameOf(trade, language);
  const order = language === 'ja' ? LANGUAGES : [...LANGUAGES].reverse();
  const others = order.flatMap((one) => trade.names[one]).filter((one) => one !== name);
  const sign = trade.hidden ? words.hidden : origin === 'shipped' ? undefined : words[origin];
  const hide = (hidden: boolean) => {
    const { hidden: _before, ...plain } = trade;
    const row: OwnTrade = hidden ? { ...plain, hidden } : plain;
    void act(() => editTrade(desk, row), hidden ? words.hid(name) : words.shown(name));
  };
  const reset = () =>
    void act(
      () => resetTrade(desk, trade.id),
      origin === 'own' ? common.deleted(name) : words.wasReset(name),
    );

  return (
    <>
      <button type="button" className="trade-line" aria-expanded={open} aria-controls={id} onClick={onOpen}>
        <span className="trade-name">{name}</span>
        <span className="small quiet trade-others">{others.join('・')}</span>
        {sign !== undefined && <span className="small quiet">{sign}</span>}
      </button>
      {open && (
        <div id={id} className="trade-open">
          {others.length > 0 && <p className="small quiet">{others.join('・')}</p>}
          <h3 className="small">{words.says}</h3>
          {order.map((one) =>
            trade.says[one].length === 0 ? null : (
              <p key={one} lang={one} className="small">
                {trade.says[one].join(one === 'ja' ? '・' : ' · ')}
              </p>
            ),
          )}
          <div className="actions">
            <Button small label={words.edit(name)} onClick={onEdit}>
              {common.edit}
            </Button>
            <Button small look="plain" onClick={() => hide(!trade.hidden)}>
              {trade.hidden ? words.show : words.hide}
            </Button>
            {origin !== 'shipped' && (
              <Button small look="plain" onClick={reset}>
                {origin === 'own' ? words.remove : words.reset}
              </Button>
            )}
          </div>
        </div>
      )}
    </>
  );
}

interface TradeEditorProps {
  readonly draft: TradeDraft;
  readonly onType: (draft: TradeDraft) => void;
  readonly onClose: () => void;
}

/** Names and sayings, one a line. What is typed is kept until it is saved or given up. */
function TradeEditor({ draft, onType, onClose }: TradeEditorProps) {
  const { desk, act, language } = useApp();
  const words = useWords(tradeWords);
  const common = useWords(commonWords);
  const [wrong, setWrong] = useState<string>();
  const save = async () => {
    const trade = readTradeDraft(draft, desk.newId);
    if (trade === 'nameless' || trade === 'too-long') {
      setWrong(trade === 'nameless' ? words.nameless : words.tooLong);
      return;
    }
    if (await act(() => editTrade(desk, trade), words.saved(nameOf(trade, language)))) onClose();
  };
  const fields = (what: 'names' | 'says') =>
    LANGUAGES.map((one) => (
      <TextField
        key={one}
        multiline
        rows={what === 'names' ? 3 : 8}
        lang={one}
        label={what === 'names' ? words.names[one] : words.sayings[one]}
        hint={what === 'names' ? words.oneALine : words.sayingsHint}
        value={draft[what][one]}
        onChange={(text) => {
          setWrong(undefined);
          onType({ ...draft, [what]: { ...draft[what], [one]: text } });
        }}
      />
    ));
  return (
    <form
      className="stack trade-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="two-fields">{fields('names')}</div>
      <div className="two-fields">{fields('says')}</div>
      {wrong !== undefined && (
        <p className="hint wrong" role="alert">
          {wrong}
        </p>
      )}
      <div className="actions">
        <Button submit look="main">
          {common.save}
        </Button>
        <Button look="plain" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The usual name, in the interface's language where there is one. */
function nameOf({ names }: Trade, language: Language): string {
  return names[language][0] ?? names.ja[0] ?? names.en[0] ?? '';
}
