/**
 * Whose identity a key is, for hundreds of thousands of them in a few megabytes: of each key 64 bits of hash and the
 * number of a contact, grouped by the first bits of the hash so that a lookup looks at a handful. What was written
 * since lies over it as it is. A stranger is taken for somebody known once in 2⁶⁴ ÷ identities tries: enough for a mark,
 * and whoever shows anything more reads by the key itself.
 */

/** The table in the form in which it is kept: loads without being unpacked. */
export interface PackedIdentities {
  /** Random for each ledger: no page can tell which keys share a hash. */
  readonly seed: Uint32Array;
  /** Three words for each identity: both halves of its hash, and its contact's number. */
  readonly entries: Uint32Array;
  /** Contacts whose id is a UUID, 16 bytes each; their numbers count from 0. */
  readonly uuids: Uint8Array;
  /** All other ids; their numbers count from `OTHERS`. */
  readonly others: readonly string[];
}

const WORDS = 3;
const OTHERS = 0x8000_0000;
const NOBODY = 0xffff_ffff;
/** So many entries are looked at in a lookup, about. */
const IN_A_GROUP = 4;
/** Ids kept as text once they were found: making one of its bytes takes longer than the lookup. */
const IDS_AT_MOST = 10_000;

export class IdentityTable {
  readonly #packed: PackedIdentities;
  /** Where each group begins; one more than there are groups. */
  readonly #starts: Uint32Array;
  readonly #shift: number;
  readonly #hash = new Uint32Array(2);
  readonly #ids = new Map<number, string>();
  /** Written since: whose it is, or that it is nobody's any more. */
  readonly #since = new Map<string, string | undefined>();

  /** Takes over the arrays of `packed`, whose entries need not be in order: they are put in order. */
  constructor(packed: PackedIdentities) {
    const count = packed.entries.length / WORDS;
    const bits = Math.max(1, Math.min(24, Math.ceil(Math.log2(count / IN_A_GROUP))));
    this.#shift = 32 - bits;
    this.#starts = startsOf(packed.entries, this.#shift);
    this.#packed = packed;
    putInGroups(packed.entries, this.#starts, this.#shift);
  }

  /** The contact to whom this key belongs. */
  find(key: string): string | undefined {
    if (this.#since.size > 0 && this.#since.has(key)) return this.#since.get(key);
    const at = this.#entryOf(key);
    return at < 0 ? undefined : this.#idOf(this.#packed.entries[at + 2] ?? NOBODY);
  }

  /** From now on the key belongs to this contact; to nobody, when none is given. */
  write(key: string, contactId: string | undefined): void {
    this.#since.set(key, contactId);
  }

  /** How many keys were written since it was packed. */
  get written(): number {
    return this.#since.size;
  }

  /** In bytes, without what was written since. */
  get size(): number {
    const { entries, uuids } = this.#packed;
    return entries.byteLength + uuids.byteLength + this.#starts.byteLength;
  }

  /** True when most contacts in it have no identity any more: then it is better packed anew from the rows. */
  get isMostlyWaste(): boolean {
    const { entries, uuids, others } = this.#packed;
    return uuids.length / 16 + others.length > entries.length / WORDS + 1000;
  }

  /** The same with what was written since, to be kept. This table stays as it is. */
  pack(): PackedIdentities {
    if (this.#since.size === 0) return this.#packed;
    const { seed, entries, uuids, others } = this.#packed;
    const packer = new IdentityPacker(seed, { entries: entries.slice(), uuids, others });
    for (const key of this.#since.keys()) {
      for (let at = this.#entryOf(key); at >= 0; at = this.#entryOf(key, at + WORDS)) packer.drop(at);
    }
    for (const [key, contactId] of this.#since) if (contactId !== undefined) packer.add(key, contactId);
    return packer.pack();
  }

  /** Where the key's entry begins, looked for in its group from `from` on; -1 where there is none. */
  #entryOf(key: string, from = 0): number {
    hashInto(this.#hash, key, this.#packed.seed);
    const { entries } = this.#packed;
    const high = this.#hash[0] ?? 0;
    const low = this.#hash[1] ?? 0;
    const group = high >>> this.#shift;
    const end = (this.#starts[group + 1] ?? 0) * WORDS;
    for (let at = Math.max(from, (this.#starts[group] ?? 0) * WORDS); at < end; at += WORDS)
      if (entries[at] === high && entries[at + 1] === low) return at;
    return -1;
  }

  #idOf(number: number): string | undefined {
    const known = this.#ids.get(number);
    if (known !== undefined) return known;
    const id = number >= OTHERS ? this.#packed.others[number - OTHERS] : uuidAt(this.#packed.uuids, number);
    if (this.#ids.size >= IDS_AT_MOST) this.#ids.clear();
    if (id !== undefined) this.#ids.set(number, id);
    return id;
  }
}

/** Collects identities, each key once, and makes a table's arrays of them. */
export class IdentityPacker {
  readonly #seed: Uint32Array;
  readonly #hash = new Uint32Array(2);
  readonly #numbers = new Map<string, number>();
  readonly #others: string[];
  #entries: Uint32Array;
  #uuids: Uint8Array;
  #count: number;
  #uuidCount: number;
  #dropped = false;

  /** @param seed two random words. @param base what is in it from the start; its entries are written to. */
  constructor(seed: Uint32Array, base?: Omit<PackedIdentities, 'seed'>) {
    this.#seed = seed;
    this.#entries = base?.entries ?? new Uint32Array(0);
    this.#uuids = base?.uuids ?? new Uint8Array(0);
    this.#others = [...(base?.others ?? [])];
    this.#count = this.#entries.length / WORDS;
    this.#uuidCount = this.#uuids.length / 16;
  }

  add(key: string, contactId: string): void {
    const at = this.#count++ * WORDS;
    if (at >= this.#entries.length) this.#entries = grown(this.#entries, Uint32Array, WORDS * 256);
    hashInto(this.#hash, key, this.#seed);
    this.#entries[at] = this.#hash[0] ?? 0;
    this.#entries[at + 1] = this.#hash[1] ?? 0;
    this.#entries[at + 2] = this.#numberOf(contactId);
  }

  /** Takes out the entry that begins at this word of the base. */
  drop(at: number): void {
    this.#entries[at + 2] = NOBODY;
    this.#dropped = true;
  }

  pack(): PackedIdentities {
    const entries = this.#entries;
    let end = this.#dropped ? 0 : this.#count * WORDS;
    for (let at = 0; this.#dropped && at < this.#count * WORDS; at += WORDS) {
      if (entries[at + 2] === NOBODY) continue;
      entries.copyWithin(end, at, at + WORDS);
      end += WORDS;
    }
    return {
      seed: this.#seed,
      entries: entries.slice(0, end),
      uuids: this.#uuids.slice(0, this.#uuidCount * 16),
      others: this.#others,
    };
  }

  #numberOf(contactId: string): number {
    const known = this.#numbers.get(contactId);
    if (known !== undefined) return known;
    const number = UUID.test(contactId)
      ? this.#addUuid(contactId)
      : OTHERS + this.#others.push(contactId) - 1;
    this.#numbers.set(contactId, number);
    return number;
  }

  #addUuid(id: string): number {
    const at = this.#uuidCount * 16;
    if (at >= this.#uuids.length) this.#uuids = grown(this.#uuids, Uint8Array, 16 * 256);
    this.#uuids.set(Uint8Array.fromHex(id.replaceAll('-', '')), at);
    return this.#uuidCount++;
  }
}

/** As `crypto.randomUUID` writes them: only these come back from their bytes as they were. */
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/u;

function uuidAt(uuids: Uint8Array, number: number): string | undefined {
  const hex = uuids.subarray(number * 16, number * 16 + 16).toHex();
  if (hex.length < 32) return undefined;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function grown<T extends Uint32Array | Uint8Array>(
  array: T,
  kind: new (length: number) => T,
  atLeast: number,
): T {
  const larger = new kind(Math.max(atLeast, array.length * 2));
  larger.set(array);
  return larger;
}

function startsOf(entries: Uint32Array, shift: number): Uint32Array {
  const groups = 2 ** (32 - shift);
  const starts = new Uint32Array(groups + 1);
  for (let at = 0; at < entries.length; at += WORDS) {
    const after = ((entries[at] ?? 0) >>> shift) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let group = 1; group <= groups; group++)
    starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  return starts;
}

/** Puts each entry into its group, in place; of those that were packed before all stand there already. */
function putInGroups(entries: Uint32Array, starts: Uint32Array, shift: number): void {
  let before = 0;
  let isInOrder = true;
  for (let at = 0; at < entries.length && isInOrder; at += WORDS) {
    const group = (entries[at] ?? 0) >>> shift;
    isInOrder = group >= before;
    before = group;
  }
  if (isInOrder) return;
  const next = starts.slice();
  const old = entries.slice();
  for (let at = 0; at < old.length; at += WORDS) {
    const group = (old[at] ?? 0) >>> shift;
    const to = (next[group] ?? 0) * WORDS;
    next[group] = (next[group] ?? 0) + 1;
    entries[to] = old[at] ?? 0;
    entries[to + 1] = old[at + 1] ?? 0;
    entries[to + 2] = old[at + 2] ?? 0;
  }
}

/** Two lanes of multiply and rotate, mixed at the end as MurmurHash3 does it: every bit of them matters alike. */
function hashInto(out: Uint32Array, key: string, seed: Uint32Array): void {
  let a = (seed[0] ?? 0) ^ key.length;
  let b = seed[1] ?? 0;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    a = Math.imul(a ^ code, 0x9e37_79b1);
    a = (a << 7) | (a >>> 25);
    b = Math.imul(b ^ code, 0x85eb_ca77);
    b = (b << 13) | (b >>> 19);
  }
  out[0] = mixed(a) ^ Math.imul(b, 0xc2b2_ae3d);
  out[1] = mixed(b ^ Math.imul(a, 0x27d4_eb2f));
}

function mixed(word: number): number {
  let mix = Math.imul(word ^ (word >>> 16), 0x85eb_ca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2_ae35);
  return mix ^ (mix >>> 16);
}
