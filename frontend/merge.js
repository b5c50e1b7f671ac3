// Three-way merge over words, as the server does it: the twin of sourceline.text.WordMerge. One table of cases and random
// edits hold the two to the same results, so whoever changes one changes the other. Pure and dependency-free.
//
//   merge(base, mine, theirs) -> {text, conflicts: [{start, end, base, newer, older}]}
//       what the edits of two people come to; `mine` is the newer, which stands where there is no unchanged word between
//       the two; start and end are where it stands in the text, in UTF-16 units
//   follow(before, after) -> (offset, side) => offset
//       where a place between words of one text is in another; side is -1 for a place that stays with what stands before
//       it (a caret, the end of a selection), 1 for one that stays with what follows
//   strip(text) -> without the white space at its ends, as the server keeps it
//
// Words are cut by neighbouring characters (sourceline.text.Words); the difference is a histogram diff: the longest stretch
// with the rarest pieces stays, and so on before and behind it.

const SPACE = /[\t-\r \u0085\u00a0\p{Zs}\p{Zl}\p{Zp}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{Nd}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const MARK_OR_INVISIBLE = /[\p{M}\p{Cf}\ufe00-\ufe0f\u034f]/u;
const MODIFIER = /\p{Sk}/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const ALWAYS_BETWEEN = ".'’";
const BETWEEN_FIGURES = ',:/٫٬-‐‑‒–―−﹘﹣－';
const JOINER = '\u200d';

/** More occurrences than these say nothing about what belongs together; JGit's limits. */
const FREQUENT = 64;
const COUNTED = 255;

// ---------- words ----------

const isSpace = (character) => SPACE.test(character);
const isWord = (piece) => LETTER_OR_DIGIT.test(character(piece, 0));

function character(text, at) {
  return String.fromCodePoint(text.codePointAt(at));
}

/** The text's words, runs of white space and single other characters, in order and without gaps. */
function pieces(text) {
  const all = [];
  for (let at = 0; at < text.length; ) {
    const first = character(text, at);
    const rest = at + first.length;
    const end = isSpace(first)
      ? endOfSpace(text, rest)
      : LETTER_OR_DIGIT.test(first)
        ? endOfWord(text, rest, first)
        : endOfOther(text, rest, first);
    all.push(text.slice(at, end));
    at = end;
  }
  return all;
}

function endOfSpace(text, at) {
  while (at < text.length && isSpace(text[at])) at += 1;
  return at;
}

function endOfOther(text, at, first) {
  let previous = first;
  while (at < text.length) {
    const next = character(text, at);
    const joined = previous === JOINER && !isSpace(next) && !LETTER_OR_DIGIT.test(next);
    if (!joined && !MARK_OR_INVISIBLE.test(next) && !MODIFIER.test(next)) break;
    previous = next;
    at += next.length;
  }
  return at;
}

function endOfWord(text, at, first) {
  const unspaced = UNSPACED.test(first);
  let previous = first;
  while (at < text.length) {
    const next = character(text, at);
    const after = at + next.length;
    if (!MARK_OR_INVISIBLE.test(next)) {
      const goesOn =
        !unspaced &&
        (inSpacedWord(next) || (after < text.length && connects(previous, next, character(text, after))));
      if (!goesOn) break;
      previous = next;
    }
    at = after;
  }
  return at;
}

function inSpacedWord(character) {
  return LETTER_OR_DIGIT.test(character) && !UNSPACED.test(character);
}

function connects(before, between, after) {
  if (!inSpacedWord(before) || !inSpacedWord(after)) return false;
  return (
    ALWAYS_BETWEEN.includes(between) ||
    (BETWEEN_FIGURES.includes(between) && (DIGIT.test(before) || DIGIT.test(after)))
  );
}

// ---------- difference ----------

/** What makes one list of pieces the other: [{a, endA, b, endB}], in order, none touching the next. */
function difference(old, young) {
  let start = 0;
  let [endA, endB] = [old.length, young.length];
  while (start < endA && start < endB && old[start] === young[start]) start += 1;
  while (endA > start && endB > start && old[endA - 1] === young[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const region = { a: start, endA, b: start, endB };
  const edits = [];
  const open = [region];
  while (open.length > 0) {
    const part = open.pop();
    const [gone, come] = [part.endA - part.a, part.endB - part.b];
    const common = gone > 0 && come > 0 && gone + come > 2 ? longestCommon(old, young, part) : null;
    if (common) {
      open.push({ a: common.endA, endA: part.endA, b: common.endB, endB: part.endB });
      open.push({ a: part.a, endA: common.a, b: part.b, endB: common.b });
    } else if (gone > 0 || come > 0) {
      edits.push(part);
    }
  }
  return latest(edits, old, young);
}

/** The longest common stretch of the rarest pieces; null where there is none, or it says nothing. */
function longestCommon(old, young, { a, endA, b, endB }) {
  const places = new Map();
  for (let at = a; at < endA; at += 1) {
    const known = places.get(old[at]);
    if (known) known.push(at);
    else places.set(old[at], [at]);
  }
  const count = (at) => Math.min(COUNTED, places.get(old[at]).length);
  let best = null;
  let rarest = FREQUENT + 1;
  for (let at = b; at < endB; ) {
    let next = at + 1;
    const occurrences = places.get(young[at]) ?? [];
    const occurring = Math.min(COUNTED, occurrences.length);
    const tooMany = occurring > rarest;
    for (let i = 0; !tooMany && i < occurrences.length; ) {
      const one = { a: occurrences[i], endA: occurrences[i] + 1, b: at, endB: at + 1 };
      let rare = occurring;
      while (one.a > a && one.b > b && old[one.a - 1] === young[one.b - 1]) {
        one.a -= 1;
        one.b -= 1;
        rare = Math.min(rare, count(one.a));
      }
      while (one.endA < endA && one.endB < endB && old[one.endA] === young[one.endB]) {
        rare = Math.min(rare, count(one.endA));
        one.endA += 1;
        one.endB += 1;
      }
      next = Math.max(next, one.endB);
      if (!best || best.endA - best.a < one.endA - one.a || rare < rarest) {
        best = one;
        rarest = rare;
      }
      do i += 1;
      while (i < occurrences.length && occurrences[i] < one.endA);
    }
    at = next;
  }
  return rarest > FREQUENT ? null : best;
}

/** The same edits, what only comes or only goes as far behind as it can be said to. */
function latest(edits, old, young) {
  for (let i = edits.length - 1; i >= 0; i -= 1) {
    const edit = edits[i];
    const limitA = edits[i + 1]?.a ?? old.length;
    const limitB = edits[i + 1]?.b ?? young.length;
    const [comes, goes] = [edit.a === edit.endA, edit.b === edit.endB];
    while (
      edit.endA < limitA &&
      edit.endB < limitB &&
      ((comes && young[edit.b] === young[edit.endB]) || (goes && old[edit.a] === old[edit.endA]))
    ) {
      edit.a += 1;
      edit.endA += 1;
      edit.b += 1;
      edit.endB += 1;
    }
  }
  return edits;
}

// ---------- merge ----------

class Side {
  constructor(before, text) {
    this.before = before;
    this.after = pieces(text);
    this.edits = difference(before, this.after);
  }

  /** What this side has in the place of the base's pieces from begin to end. */
  words(begin, end, edits) {
    let words = '';
    let done = begin;
    for (const edit of edits) {
      words += join(this.before, done, edit.a) + join(this.after, edit.b, edit.endB);
      done = edit.endA;
    }
    return words + join(this.before, done, end);
  }

  added(edits, at) {
    return edits.filter((edit) => edit.a === at).map((edit) => join(this.after, edit.b, edit.endB)).join('');
  }

  /** Only words that come, and none that go. Marks alone are too short to stand beside other ones. */
  onlyAdds(edits) {
    return (
      edits.every((edit) => edit.a === edit.endA) &&
      edits.some((edit) => this.after.slice(edit.b, edit.endB).some(isWord))
    );
  }
}

function join(all, from, to) {
  return all.slice(from, to).join('');
}

export function merge(base, mine, theirs) {
  if (mine === theirs || base === theirs) return { text: mine, conflicts: [] };
  if (base === mine) return { text: theirs, conflicts: [] };
  const before = pieces(base);
  return new Merging(before, new Side(before, mine), new Side(before, theirs)).merged();
}

class Merging {
  #base;
  #newer;
  #older;
  #text = '';
  #conflicts = [];

  constructor(base, newer, older) {
    this.#base = base;
    this.#newer = newer;
    this.#older = older;
  }

  merged() {
    const [mine, theirs] = [this.#newer.edits, this.#older.edits];
    let done = 0;
    for (let m = 0, t = 0; m < mine.length || t < theirs.length; ) {
      const [fromMine, fromTheirs] = [m, t];
      const begin = Math.min(mine[m]?.a ?? Infinity, theirs[t]?.a ?? Infinity);
      let end = begin;
      for (;;) {
        const first = fromMine === m && fromTheirs === t;
        if (m < mine.length && this.#joins(end, mine[m], first)) {
          end = Math.max(end, mine[m].endA);
          m += 1;
        } else if (t < theirs.length && this.#joins(end, theirs[t], first)) {
          end = Math.max(end, theirs[t].endA);
          t += 1;
        } else {
          break;
        }
      }
      this.#append(join(this.#base, done, begin));
      this.#apply(begin, end, mine.slice(fromMine, m), theirs.slice(fromTheirs, t));
      done = end;
    }
    this.#append(join(this.#base, done));
    return { text: this.#text, conflicts: this.#conflicts };
  }

  /** Whether no unchanged word stands between what was gathered so far, which ends before `end`, and the next edit. */
  #joins(end, edit, first) {
    return first ? edit.a === end : edit.a <= end || !this.#base.slice(end, edit.a).some(isWord);
  }

  #apply(begin, end, mine, theirs) {
    const newer = this.#newer.words(begin, end, mine);
    const older = this.#older.words(begin, end, theirs);
    if (theirs.length === 0 || newer === older) {
      this.#append(newer);
    } else if (mine.length === 0) {
      this.#append(older);
    } else if (this.#newer.onlyAdds(mine) && this.#older.onlyAdds(theirs)) {
      this.#appendBoth(begin, end, mine, theirs);
    } else {
      this.#separate(newer);
      const start = this.#text.length;
      this.#text += newer;
      const place = { start, end: this.#text.length };
      this.#conflicts.push({ ...place, base: join(this.#base, begin, end), newer, older });
    }
  }

  #appendBoth(begin, end, mine, theirs) {
    for (let at = begin; at <= end; at += 1) {
      const earlier = this.#older.added(theirs, at);
      const later = this.#newer.added(mine, at);
      if (later.startsWith(earlier) || later.endsWith(earlier)) {
        this.#append(later);
      } else if (earlier.startsWith(later) || earlier.endsWith(later)) {
        this.#append(earlier);
      } else {
        this.#append(earlier);
        this.#append(later);
      }
      if (at < end) this.#append(this.#base[at]);
    }
  }

  #append(text) {
    if (text) {
      this.#separate(text);
      this.#text += text;
    }
  }

  /** A space where two pieces that were never beside each other would run together into another word. */
  #separate(next) {
    let from = this.#text.length;
    while (from > 0 && !isSpace(this.#text[from - 1])) from -= 1;
    let to = 0;
    while (to < next.length && !isSpace(next[to])) to += 1;
    const [tail, head] = [this.#text.slice(from), next.slice(0, to)];
    if (tail && head && !startsAPiece(tail + head, tail.length)) this.#text += ' ';
  }
}

function startsAPiece(text, offset) {
  let at = 0;
  return pieces(text).some((piece) => {
    const starts = at === offset;
    at += piece.length;
    return starts;
  });
}

// ---------- places ----------

export function follow(before, after) {
  const [old, young] = [pieces(before), pieces(after)];
  const [starts, newStarts] = [offsets(old), offsets(young)];
  const spans = difference(old, young).map((edit) => ({
    from: starts[edit.a],
    to: starts[edit.endA],
    newFrom: newStarts[edit.b],
    newTo: newStarts[edit.endB],
  }));
  return (offset, side) => {
    let shift = 0;
    for (const { from, to, newFrom, newTo } of spans) {
      if (offset < from) break;
      if (from === to && offset === from) return side < 0 ? newFrom : newTo;
      if (offset === from) return newFrom;
      if (offset < to) return Math.min(newFrom + offset - from, newTo);
      shift = newTo - to;
    }
    return offset + shift;
  };
}

/** Where each piece begins, and where the last ends. */
function offsets(all) {
  const starts = [0];
  all.forEach((piece) => starts.push(starts.at(-1) + piece.length));
  return starts;
}

export function strip(text) {
  let [from, to] = [0, text.length];
  while (from < to && isSpace(text[from])) from += 1;
  while (to > from && isSpace(text[to - 1])) to -= 1;
  return text.slice(from, to);
}
