// Several people at one text, over a network that takes its time: each has a Draft, and a server that merges as the real
// one does. Same seed, same story. Returns what must not be; an empty list if all is well.

import { Draft } from '/draft.js';
import { merge } from '/merge.js';

const BASE = 'The talks began on Monday, 16 June 2025, in the capital. Nobody knew when they would end; 12 men had come.';

function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

class Server {
  texts = [BASE];
  overridden = [];
  receipts = new Map();

  get standing() {
    return { text: this.texts.at(-1), revision: this.texts.length - 1 };
  }

  edit({ id, text, from, revision }) {
    if (!this.receipts.has(id)) {
      const merged = merge(from ?? this.texts[revision], text, this.standing.text);
      this.overridden.push(...merged.conflicts.map((conflict) => conflict.older));
      if (merged.text !== this.standing.text) this.texts.push(merged.text);
      this.receipts.set(id, this.standing);
    }
    return this.receipts.get(id);
  }
}

class Person {
  out = [];
  in = [];
  removed = new Set();
  added = new Set();
  #count = 0;

  constructor(name, server, chance) {
    this.name = name;
    this.server = server;
    this.chance = chance;
    this.open(null);
    this.draft.offer(server.standing);
  }

  open(kept) {
    this.draft = new Draft({
      words: true,
      settle: (text) => text.trim(),
      show: () => {},
      send: (edit) => this.out.push(edit),
      id: () => `${this.name}-${(this.#count += 1)}`,
    });
    if (kept) {
      this.draft.resume(JSON.parse(kept));
      this.draft.resend();
    }
  }

  pick(many) {
    return many[Math.floor(this.chance() * many.length)];
  }

  type() {
    const words = this.draft.text.split(' ');
    const at = Math.floor(this.chance() * words.length);
    const word = `${this.name}${(this.#count += 1)}`;
    const deed = this.chance();
    if (deed < 0.55) {
      words.splice(at, 0, word);
      this.added.add(word);
    } else if (deed < 0.8) {
      this.removed.add(words[at]);
      words[at] = word;
      this.added.add(word);
    } else if (words.length > 3) {
      words.splice(at, 1).forEach((gone) => this.removed.add(gone));
    }
    this.draft.type(words.join(' '));
  }

  /** The page goes and comes back: what was under way may have arrived or not, its answer is lost. */
  reload() {
    const kept = this.draft.keep();
    this.out.splice(Math.floor(this.chance() * (this.out.length + 1)));
    this.deliver(Infinity);
    this.in = [];
    this.open(kept && JSON.stringify(kept));
    if (!kept) this.draft.offer(this.server.standing);
  }

  deliver(most) {
    for (const edit of this.out.splice(0, most)) {
      this.in.push({ id: edit.id, standing: this.server.edit(edit) });
    }
  }

  hear(most) {
    for (const { id, standing } of this.in.splice(0, most)) {
      if (id) this.draft.answer(id, standing);
      else this.draft.offer(standing);
    }
  }
}

const wordsOf = (text) => text.split(/[^\p{L}\p{Nd}]+/u).filter(Boolean);

export function story(seed, people) {
  const chance = random(seed);
  const server = new Server();
  const all = ['N', 'T', 'W'].slice(0, people).map((name) => new Person(name, server, chance));
  for (let step = 0; step < 14; step += 1) {
    const one = all[Math.floor(chance() * all.length)];
    const deed = chance();
    if (deed < 0.4) one.type();
    else if (deed < 0.55) one.draft.flush(false);
    else if (deed < 0.6) one.draft.flush(true);
    else if (deed < 0.75) one.deliver(1);
    else if (deed < 0.85) one.in.push({ standing: server.standing });
    else if (deed < 0.97) one.hear(1);
    else one.reload();
  }
  for (let round = 0; round < 12; round += 1) {
    for (const one of all) {
      one.draft.flush(false);
      one.deliver(Infinity);
      one.in.push({ standing: server.standing });
      one.hear(Infinity);
    }
  }
  const wrong = [];
  const end = server.standing.text;
  all.filter(({ draft }) => !draft.saved || draft.text !== end).forEach(({ name, draft }) =>
    wrong.push(`${seed}: ${name} sees <${draft.text}> of <${end}>`),
  );
  const removed = new Set(all.flatMap((one) => [...one.removed].flatMap(wordsOf)));
  const kept = new Set(wordsOf([end, ...server.overridden].join(' ')));
  const known = new Set(wordsOf(BASE));
  all.forEach((one) => one.added.forEach((word) => known.add(word)));
  all.forEach((one) =>
    one.added.forEach((word) => {
      if (!kept.has(word) && !removed.has(word)) wrong.push(`${seed}: ${word} is lost from <${end}>`);
    }),
  );
  wordsOf(end).filter((word) => !known.has(word)).forEach((word) => wrong.push(`${seed}: nobody wrote ${word}: <${end}>`));
  return wrong;
}

export function stories(from, to, people) {
  const wrong = [];
  for (let seed = from; seed < to && wrong.length < 5; seed += 1) wrong.push(...story(seed, people));
  return wrong;
}
