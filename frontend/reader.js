// The article as something to read: sentences with their ordinals, citations underlined in their strand's colour, and
// a way to take hold of a passage with the mouse, a finger or the keyboard. Offsets are UTF-16 units of the version's
// text, half open. Dependency-free; the studio feeds it through properties and listens to its events.
//
//   article  {text, lang, dir, blocks: [[1 for a heading or 0, start, end, start of a sentence, its end, …]]}
//   marks    [{id, start, end, strand, entry, headline}]
//   cues     {cues: [kind, start after the start before, length, …], who: {end: name}}   words that tell what kind of
//                                        statement a sentence is, in order, the kind as its place in cueKinds; marked
//                                        quietly, and whoever is quoted or meant is named behind them
//   actions  [{id, label, primary}]      what can be done with a passage; none, and nothing can be taken hold of
//   entry    id of the open entry, whose citations are tinted
//   words    {sentence: "Sentence {0}", cited: "Cited in", who: "Said by {0}", passage: "Passage"}
//
// Events: passage-action {action, start, end}, mark-open {entry}, passage-change {start, end} or null.

const wordCharacter = /[\p{L}\p{N}\p{M}_'’]/u;

/** In the order in which the server counts them. */
const cueKinds = ['quotation', 'attribution', 'hedge', 'denial', 'plan', 'number', 'date'];

class Reader extends HTMLElement {
  #article = null;
  #marks = [];
  #actions = [];
  #cues = [];
  #named = new Map();
  #namedAt = [];
  #marksAt = [];
  #marksHere = [];
  #coming = false;
  #cuesIn = new Map();
  #inView = new Set();
  #watch = null;
  #hinted = false;
  #entry = '';
  #words = { sentence: 'Sentence {0}', cited: 'Cited in', who: 'Said by {0}', passage: 'Passage' };
  #passage = null;
  #anchor = null;
  #current = 0;
  #drawn = false;
  #text;
  #bar;

  constructor() {
    super();
    this.#text = document.createElement('div');
    this.#text.className = 'sl-reader-text sl-read';
    this.#bar = document.createElement('div');
    this.#bar.className = 'sl-reader-bar';
    this.#bar.setAttribute('role', 'toolbar');
    this.#bar.hidden = true;
    this.#text.addEventListener('pointerup', (event) => this.#released(event));
    this.#text.addEventListener('keydown', (event) => this.#typed(event));
    this.#text.addEventListener('focusin', (event) => this.#entered(event));
    this.#bar.addEventListener('keydown', (event) => this.#typedInBar(event));
    this.outside = (event) => {
      if (!this.contains(event.target)) {
        this.#letGo();
      }
    };
  }

  connectedCallback() {
    if (!this.#text.isConnected) {
      this.append(this.#text, this.#bar);
    }
    document.addEventListener('pointerdown', this.outside);
    this.#draw();
  }

  disconnectedCallback() {
    document.removeEventListener('pointerdown', this.outside);
    this.#watch?.disconnect();
  }

  set article(value) {
    this.#article = unpackedArticle(value);
    this.#current = 0;
    this.#letGo();
    this.#drawOnce();
  }

  set marks(value) {
    this.#marks = value ?? [];
    this.#drawOnce();
  }

  set cues(value) {
    this.#cues = unpackedCues(value?.cues ?? []);
    this.#named = new Map(Object.entries(value?.who ?? {}).map(([end, who]) => [Number(end), who]));
    this.#drawOnce();
  }

  set actions(value) {
    this.#actions = value ?? [];
  }

  set entry(value) {
    this.#entry = value ?? '';
    this.#tint();
  }

  set words(value) {
    this.#words = { ...this.#words, ...value };
  }

  /** The passage that is held: {start, end}, or null. */
  get passage() {
    return this.#passage;
  }

  /** Brings a passage into view and tints it for a moment. */
  show(start, end) {
    const pieces = this.#pieces().filter((piece) => piece.start < end && piece.end > start);
    if (pieces.length === 0) {
      return;
    }
    const first = this.#sentences().indexOf(pieces[0].node.closest('.sl-sentence'));
    this.#makeCurrent(Math.max(0, first));
    this.#bring(pieces[0].node);
    for (const piece of pieces) {
      piece.node.classList.remove('sl-shown');
      void piece.node.offsetWidth;
      piece.node.classList.add('sl-shown');
    }
  }

  /** What is far away is not laid out yet: it is gone to at once, and again when what is around it has its height. */
  #bring(node) {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const far = Math.abs(node.getBoundingClientRect().top) > 3 * innerHeight;
    node.scrollIntoView({ block: 'center', behavior: calm || far ? 'auto' : 'smooth' });
    if (far) {
      requestAnimationFrame(() => requestAnimationFrame(() => node.scrollIntoView({ block: 'center' })));
    }
  }

  /** Has the keyboard at the sentence that was shown last, or at the first. */
  takeFocus() {
    this.#sentences()[this.#current]?.focus({ preventScroll: true });
  }

  // ---------- drawing ----------

  /** As soon as all is known that comes at once. */
  #drawOnce() {
    if (!this.#coming) {
      this.#coming = true;
      queueMicrotask(() => {
        this.#coming = false;
        this.#draw();
      });
    }
  }

  #draw() {
    if (!this.#article || !this.isConnected) {
      return;
    }
    const focused = this.#drawn && this.#text.contains(document.activeElement);
    const { text, blocks, lang, dir } = this.#article;
    this.#text.lang = lang ?? '';
    this.#text.dir = dir ?? 'auto';
    let ordinal = 0;
    this.#namedAt = [...this.#named.keys()].sort((a, b) => b - a);
    this.#marksAt = this.#marks.toSorted((a, b) => a.start - b.start).reverse();
    this.#marksHere = [];
    const perLine = Math.max(20, Math.min(68, this.#text.clientWidth / 7.5));
    const drawn = blocks.map((block) => {
      if (block.heading) {
        const heading = document.createElement('h3');
        heading.textContent = text.slice(block.start, block.end);
        return heading;
      }
      const paragraph = document.createElement('p');
      const lines = Math.ceil((block.end - block.start) / perLine);
      paragraph.style.containIntrinsicBlockSize = `auto ${lines}lh`;
      for (const sentence of block.sentences) {
        if (paragraph.childNodes.length > 0) {
          paragraph.append(' ');
        }
        paragraph.append(this.#sentence(text, sentence, ordinal === this.#current));
        ordinal += 1;
      }
      return paragraph;
    });
    this.#text.replaceChildren(...drawn);
    this.#drawn = true;
    this.#tint();
    this.#hold();
    this.#hint();
    if (focused) {
      this.#sentences()[this.#current]?.focus({ preventScroll: true });
    }
  }

  #sentence(text, { ordinal, start, end }, current) {
    const marks = this.#marksIn(start, end);
    const edges = new Set([start, end]);
    for (const mark of marks) {
      edges.add(Math.max(start, mark.start));
      edges.add(Math.min(end, mark.end));
    }
    while (this.#namedAt.at(-1) <= start) this.#namedAt.pop();
    while (this.#namedAt.at(-1) < end) edges.add(this.#namedAt.pop());
    const cuts = [...edges].sort((a, b) => a - b);
    const sentence = document.createElement('span');
    sentence.className = 'sl-sentence';
    sentence.tabIndex = current ? 0 : -1;
    sentence.dataset.start = start;
    sentence.dataset.end = end;
    sentence.setAttribute('role', 'group');
    const cited = [...new Set(marks.map((mark) => mark.headline))];
    sentence.setAttribute(
      'aria-label',
      this.#words.sentence.replace('{0}', ordinal) + (cited.length ? '. ' + this.#words.cited + ': ' + cited.join('; ') : ''),
    );
    for (let i = 0; i + 1 < cuts.length; i += 1) {
      const [from, to] = [cuts[i], cuts[i + 1]];
      const here = marks.filter((mark) => mark.start < to && mark.end > from);
      const piece = document.createElement('span');
      piece.dataset.from = from;
      piece.textContent = text.slice(from, to);
      if (here.length > 0) {
        piece.className = 'sl-cited';
        piece.title = this.#words.cited + '\n' + [...new Set(here.map((mark) => mark.headline))].join('\n');
        piece.dataset.entries = here.map((mark) => mark.entry).join(' ');
        underline(piece, [...new Set(here.map((mark) => mark.strand))]);
      }
      sentence.append(piece);
      if (this.#named.has(to)) {
        sentence.append(this.#name(this.#named.get(to)));
      }
    }
    return sentence;
  }

  /** The marks in the next sentence of those that are drawn in order. */
  #marksIn(start, end) {
    while (this.#marksAt.at(-1)?.start < end) this.#marksHere.push(this.#marksAt.pop());
    this.#marksHere = this.#marksHere.filter((mark) => mark.end > start);
    return this.#marksHere;
  }

  /** Stands beside the text and is none of it: what is selected and copied is the article alone. */
  #name(who) {
    const name = document.createElement('span');
    name.className = 'sl-said-by';
    name.dataset.who = who;
    name.setAttribute('role', 'note');
    name.setAttribute('aria-label', this.#words.who.replace('{0}', who));
    return name;
  }

  #tint() {
    for (const piece of this.#text.querySelectorAll('.sl-cited')) {
      piece.classList.toggle('sl-of-open', this.#entry !== '' && piece.dataset.entries.split(' ').includes(this.#entry));
    }
  }

  #sentences() {
    return [...this.#text.querySelectorAll('.sl-sentence')];
  }

  #pieces() {
    return piecesIn(this.#text);
  }

  // ---------- taking hold ----------

  #released(event) {
    if (event.button !== 0 || this.#actions.length === 0) {
      return;
    }
    const selection = getSelection();
    const sentence = event.target.closest?.('.sl-sentence');
    if (!selection.isCollapsed && this.#text.contains(selection.anchorNode)) {
      this.#take(this.#wholeWords(this.#offsets(selection.getRangeAt(0))));
      selection.removeAllRanges();
    } else if (sentence) {
      this.#takeSentence(sentence, event.shiftKey);
    } else {
      this.#letGo();
    }
  }

  #takeSentence(sentence, extend) {
    const span = spanOf(sentence);
    this.#current = this.#sentences().indexOf(sentence);
    this.#anchor = extend && this.#anchor ? this.#anchor : span;
    this.#take({ start: Math.min(this.#anchor.start, span.start), end: Math.max(this.#anchor.end, span.end) });
  }

  #offsets(range) {
    const touched = this.#pieces().filter(({ node }) => range.intersectsNode(node));
    if (touched.length === 0) {
      return null;
    }
    const [first, last] = [touched[0], touched[touched.length - 1]];
    const start = first.node.contains(range.startContainer) ? first.start + range.startOffset : first.start;
    const end = last.node.contains(range.endContainer) ? last.start + range.endOffset : last.end;
    return end > start ? { start, end } : null;
  }

  /** A selection that cuts through a word takes the whole word, and no white space at its ends. */
  #wholeWords(span) {
    if (!span) {
      return null;
    }
    const { text } = this.#article;
    let { start, end } = span;
    while (start < end && /\s/u.test(text[start])) start += 1;
    while (end > start && /\s/u.test(text[end - 1])) end -= 1;
    while (start > 0 && wordCharacter.test(text[start - 1]) && wordCharacter.test(text[start])) start -= 1;
    while (end < text.length && wordCharacter.test(text[end]) && wordCharacter.test(text[end - 1])) end += 1;
    return end > start ? { start, end } : null;
  }

  #take(span) {
    if (!span) {
      this.#letGo();
      return;
    }
    this.#passage = span;
    this.#hold();
    this.#openBar();
    this.dispatchEvent(new CustomEvent('passage-change', { detail: span }));
  }

  #letGo() {
    if (this.#passage) {
      this.#passage = null;
      this.#hold();
      this.dispatchEvent(new CustomEvent('passage-change', { detail: null }));
    }
    this.#anchor = null;
    this.#bar.hidden = true;
  }

  /** Shows what is held; the browser's own selection would vanish with the first click elsewhere. */
  #hold() {
    if (!CSS.highlights) {
      return;
    }
    CSS.highlights.delete('sl-passage');
    if (!this.#passage) {
      return;
    }
    const { start, end } = this.#passage;
    const ranges = this.#pieces()
      .filter((piece) => piece.start < end && piece.end > start)
      .map((piece) => {
        const range = new Range();
        range.setStart(piece.node.firstChild, Math.max(0, start - piece.start));
        range.setEnd(piece.node.firstChild, Math.min(piece.end, end) - piece.start);
        return range;
      });
    CSS.highlights.set('sl-passage', new Highlight(...ranges));
  }

  /** Marks what tells of kinds of statement without touching the text, block by block as they come into view. */
  #hint() {
    this.#watch?.disconnect();
    this.#inView.clear();
    this.#markInView();
    if (!CSS.highlights || !this.#drawn || this.#cues.length === 0) {
      return;
    }
    const { blocks } = this.#article;
    const nodes = [...this.#text.children];
    this.#cuesIn = new Map(nodes.map((node) => [node, []]));
    let first = 0;
    for (const cue of this.#cues) {
      while (first < blocks.length && blocks[first].end <= cue.start) first += 1;
      for (let at = first; at < blocks.length && blocks[at].start < cue.end; at += 1) {
        this.#cuesIn.get(nodes[at]).push(cue);
      }
    }
    this.#watch = new IntersectionObserver(
      (blocks) => {
        for (const { isIntersecting, target } of blocks) {
          this.#inView[isIntersecting ? 'add' : 'delete'](target);
        }
        this.#markInView();
      },
      { rootMargin: '600px', scrollMargin: '600px' },
    );
    nodes.forEach((node) => this.#watch.observe(node));
  }

  /** Only there: the browser goes through all that is marked with each change of the page. Cues and pieces stand in order. */
  #markInView() {
    // What another reader of this page has marked is not touched.
    if (!this.#hinted && this.#inView.size === 0) {
      return;
    }
    this.#hinted = this.#inView.size > 0;
    const marks = new Map(cueKinds.map((kind) => [kind, []]));
    for (const block of this.#inView) {
      const pieces = piecesIn(block);
      let first = 0;
      for (const { kind, start, end } of this.#cuesIn.get(block) ?? []) {
        while (first < pieces.length && pieces[first].end <= start) first += 1;
        for (let at = first; at < pieces.length && pieces[at].start < end; at += 1) {
          const text = pieces[at].node.firstChild;
          const startOffset = Math.max(0, start - pieces[at].start);
          const endOffset = Math.min(pieces[at].end, end) - pieces[at].start;
          marks.get(kind)?.push(new StaticRange({ startContainer: text, startOffset, endContainer: text, endOffset }));
        }
      }
    }
    for (const [kind, ranges] of marks) {
      const name = `sl-cue-${kind}`;
      CSS.highlights?.delete(name);
      if (ranges.length > 0) {
        CSS.highlights.set(name, new Highlight(...ranges));
      }
    }
  }

  #openBar() {
    const { start, end } = this.#passage;
    const buttons = this.#actions.map(({ id, label, primary }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.classList.toggle('sl-first', Boolean(primary));
      button.addEventListener('click', () => {
        this.dispatchEvent(new CustomEvent('passage-action', { detail: { action: id, start, end } }));
        this.#letGo();
      });
      return button;
    });
    const entries = new Map(
      this.#marks.filter((mark) => mark.start < end && mark.end > start).map((mark) => [mark.entry, mark]),
    );
    const links = [...entries.values()].map((mark) => {
      const link = document.createElement('button');
      link.type = 'button';
      link.className = 'sl-reader-link';
      link.dataset.strand = mark.strand;
      link.textContent = mark.headline;
      link.addEventListener('click', () => {
        this.dispatchEvent(new CustomEvent('mark-open', { detail: { entry: mark.entry } }));
        this.#letGo();
      });
      return link;
    });
    const row = document.createElement('div');
    row.className = 'sl-reader-actions';
    row.append(...buttons);
    this.#bar.setAttribute('aria-label', this.#words.passage);
    this.#bar.replaceChildren(row, ...links);
    this.#bar.hidden = false;
    this.#place();
  }

  /** Under the passage's last line, inside the reader's width. */
  #place() {
    const { start, end } = this.#passage;
    const last = this.#pieces().filter((piece) => piece.start < end && piece.end > start).pop();
    if (!last) {
      return;
    }
    const range = new Range();
    range.setStart(last.node.firstChild, Math.max(0, start - last.start));
    range.setEnd(last.node.firstChild, Math.min(last.end, end) - last.start);
    const lines = range.getClientRects();
    const line = lines[lines.length - 1];
    const home = this.getBoundingClientRect();
    const width = this.#bar.offsetWidth;
    const wanted = Math.min(line.left, line.right - 40) - home.left;
    this.#bar.style.insetBlockStart = `${line.bottom - home.top + 6}px`;
    this.#bar.style.left = `${Math.max(8, Math.min(wanted, home.width - width - 8))}px`;
    this.#bar.scrollIntoView({ block: 'nearest' });
  }

  // ---------- keyboard ----------

  #entered(event) {
    const sentence = event.target.closest('.sl-sentence');
    if (sentence) {
      this.#makeCurrent(this.#sentences().indexOf(sentence));
    }
  }

  /** The one that Tab comes to. */
  #makeCurrent(ordinal) {
    const all = this.#sentences();
    all[this.#current]?.setAttribute('tabindex', '-1');
    this.#current = ordinal;
    all[ordinal]?.setAttribute('tabindex', '0');
  }

  #typed(event) {
    const all = this.#sentences();
    const step = { ArrowDown: 1, ArrowRight: 1, j: 1, ArrowUp: -1, ArrowLeft: -1, k: -1 }[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (step || event.key === 'Home' || event.key === 'End') {
      const wanted = step ? this.#current + step : event.key === 'Home' ? 0 : all.length - 1;
      const target = all[Math.max(0, Math.min(all.length - 1, wanted))];
      if (event.shiftKey && this.#actions.length > 0) {
        this.#anchor ??= spanOf(all[this.#current]);
        this.#takeSentence(target, true);
      } else {
        this.#letGo();
      }
      target?.focus();
      event.preventDefault();
    } else if ((event.key === 'Enter' || event.key === ' ') && this.#actions.length > 0) {
      if (!this.#passage) {
        this.#takeSentence(all[this.#current], false);
      }
      this.#bar.querySelector('button')?.focus();
      event.preventDefault();
    } else if (event.key === 'Escape') {
      this.#letGo();
    }
  }

  #typedInBar(event) {
    const buttons = [...this.#bar.querySelectorAll('button')];
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step) {
      const at = buttons.indexOf(document.activeElement);
      buttons[(at + step + buttons.length) % buttons.length].focus();
      event.preventDefault();
    } else if (event.key === 'Escape') {
      this.#letGo();
      this.#sentences()[this.#current]?.focus();
      event.preventDefault();
    }
  }
}

function unpackedArticle({ text, lang, dir, blocks }) {
  let ordinal = 0;
  return {
    text,
    lang,
    dir,
    blocks: blocks.map(([heading, start, end, ...edges]) => {
      const sentences = [];
      for (let i = 0; i < edges.length; i += 2) {
        ordinal += 1;
        sentences.push({ ordinal, start: edges[i], end: edges[i + 1] });
      }
      return { heading: heading === 1, start, end, sentences };
    }),
  };
}

function unpackedCues(packed) {
  const cues = [];
  let start = 0;
  for (let i = 0; i < packed.length; i += 3) {
    start += packed[i + 1];
    cues.push({ kind: cueKinds[packed[i]], start, end: start + packed[i + 2] });
  }
  return cues;
}

function piecesIn(node) {
  return [...node.querySelectorAll('[data-from]')].map((piece) => {
    const start = Number(piece.dataset.from);
    return { node: piece, start, end: start + piece.textContent.length };
  });
}

function spanOf(sentence) {
  return { start: Number(sentence.dataset.start), end: Number(sentence.dataset.end) };
}

/** One line a strand, the first nearest to the words. */
function underline(piece, strands) {
  piece.style.paddingBlockEnd = `${strands.length * 4 - 1}px`;
  piece.style.backgroundImage = strands.map((strand) => `linear-gradient(var(--strand-${strand}), var(--strand-${strand}))`).join(', ');
  piece.style.backgroundPosition = strands.map((_, i) => `0 calc(100% - ${(strands.length - 1 - i) * 4}px)`).join(', ');
}

customElements.define('sl-reader', Reader);
