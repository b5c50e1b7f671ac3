/**
 * <sl-axis>: time from side to side, a lane a strand, a mark an entry whose shape is the verdict.
 *
 * The scale is piecewise. Time that holds something is drawn in clusters, each evenly; a long stretch between two in
 * which nothing begins or ends is a break of one width, however long it was. Days are numbers counted from 1970-01-01,
 * and a day reaches half a day to either side of its number, so that a mark stands on its own tick.
 *
 * What it shares with the public page's axis is in scale.js.
 *
 * Feeding it (`data`, or JSON in a child script), its events and its keys are described in the element's class.
 */

import { DAY, Labels, MOST_PER_DAY, Scale, clamp, ticksOf } from "./scale.js";

const MARK = 24; // room for a mark, and the smallest target for a finger
const ROW = 24; // from row to row in a lane
const FADE = 64;
const LEAST_FADE = 20;
const MOST_ROWS = 3;
const NS = "http://www.w3.org/2000/svg";

const WORDS = {
  axis: "Timeline axis", zoomIn: "Zoom in", zoomOut: "Zoom out", fit: "Show all", planned: "planned", several: "{0} entries",
  empty: "No entries yet", keys: "Arrow keys move between entries, Enter opens, plus and minus zoom, 0 shows all.",
};

/* One shape a verdict in a box of 16: "fill" is filled, "cut" is cut out of it, "line" is drawn. */
const SHAPES = {
  confirmed: [["fill", "M15 8A7 7 0 1 1 1 8a7 7 0 0 1 14 0Z"], ["cut", "M4.6 8.3 7 10.6 11.4 5.8"]],
  reported: [["fill", "M8 .8 15.2 8 8 15.2.8 8Z"]],
  said: [["line", "M2 2.2h12v8.6H8.2L4.6 14v-3.2H2Z"], ["line", "M5 5.4h6M5 7.8h4"]],
  disputed: [["line", "M1 1h14v14H1Z"], ["half", "M1 15 15 1v14Z"]],
  false: [["fill", "M5 1h6l4 4v6l-4 4H5l-4-4V5Z"], ["cut", "M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"]],
  unchecked: [["line dots", "M14.4 8A6.4 6.4 0 1 1 1.6 8a6.4 6.4 0 0 1 12.8 0Z"]],
  again: [["line", "M13.6 8a5.6 5.6 0 1 1-1.9-4.2"], ["line", "M12.6.8v3.6H9"]],
};

let instances = 0;

function dayOf(iso) {
  const parts = /^([+-]?\d{4,6})-(\d\d)-(\d\d)$/.exec(iso ?? "");
  if (!parts) return null;
  const date = new Date(0);
  date.setUTCFullYear(+parts[1], +parts[2] - 1, +parts[3]);
  const day = date.getTime() / DAY;
  return Number.isFinite(day) ? day : null;
}

function isoOf(day) {
  return new Date(Math.round(day) * DAY).toISOString().replace(/T.*/, "");
}

/** Sets what differs; a null takes the attribute away. */
function set(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) node.removeAttribute(name);
    else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value);
  }
  return node;
}

const svg = (name, attributes = {}, ...children) => {
  const node = set(document.createElementNS(NS, name), attributes);
  node.append(...children);
  return node;
};

const html = (name, className, text) => {
  const node = document.createElement(name);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
};

/** Fits the children of a parent to a list of keyed items, keeping each node that stays, and with it the focus. */
function reconcile(parent, items, make, update) {
  const known = parent.slNodes ?? (parent.slNodes = new Map());
  const keep = new Set(items.map((item) => item.key));
  for (const [key, node] of known) {
    if (!keep.has(key)) {
      node.remove();
      known.delete(key);
    }
  }
  let next = parent.firstChild;
  for (const item of items) {
    let node = known.get(item.key);
    if (!node) known.set(item.key, (node = make(item)));
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
    update(node, item);
  }
}

/* ---------- the element ---------- */

/**
 * Properties: `data` (set again, it is compared with what is drawn: view, selection and focus stay), `selected` (the id
 * of the open entry). Method: `change(entries, order)` replaces or adds some entries and drops those not in `order`;
 * without one they stay as they are ordered.
 * Events: `entry-open` {id}; `range-change` {from, to} when a person moved the view.
 *
 * Keys, with the focus on a mark: arrows, Home, End (with Ctrl: of all lanes), Enter, plus, minus, 0. A turn of the
 * wheel zooms with Ctrl or Cmd, or when a mark has the keyboard's focus; otherwise the page scrolls.
 */
class Axis extends HTMLElement {
  #id = `sla${++instances}`;
  #data = null;
  #entries = [];
  #labels = new Labels("en");
  #words = WORDS;
  #zoom = 1;
  #pan = 0;
  #selected = null;
  #current = null;
  #scale = null;
  #lanes = [];
  #items = new Map();
  #width = 0;
  #frame = 0;
  #moving = 0;
  #pointers = new Map();
  #dirty = true;
  #measured = new Map();

  /* --- what comes in --- */

  get data() {
    return this.#data;
  }

  set data(value) {
    const data = typeof value === "string" ? JSON.parse(value) : value;
    const view = this.#view();
    this.#data = data;
    this.#words = { ...WORDS, ...data?.words };
    this.#labels = new Labels(data?.lang);
    this.#take(data?.entries ?? []);
    this.#rebuild(view);
  }

  change(entries, order) {
    const known = new Map((this.#data?.entries ?? []).map((entry) => [entry.id, entry]));
    order ??= [...known.keys()];
    for (const entry of entries) known.set(entry.id, entry);
    const view = this.#view();
    this.#data = { ...this.#data, entries: order.flatMap((id) => known.get(id) ?? []) };
    this.#take(this.#data.entries);
    this.#rebuild(view);
  }

  get selected() {
    return this.#selected;
  }

  set selected(id) {
    this.#selected = id || null;
    if (!this.isConnected || !this.#scale) return;
    const item = this.#itemOf(this.#selected);
    if (item) {
      if (!this.contains(document.activeElement)) this.#current = item.key;
      this.#reveal(item);
    }
    this.#draw();
  }

  connectedCallback() {
    for (const name of ["data", "selected"]) {
      // Set before the class was known: take it over, so that the accessor is not hidden.
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    this.#frameOnce();
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (!this.#data && script) this.data = script.textContent;
    this.#observer.observe(this);
  }

  disconnectedCallback() {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    cancelAnimationFrame(this.#moving);
    this.#frame = this.#moving = 0;
  }

  #observer = new ResizeObserver(() => {
    const width = Math.floor(this.clientWidth);
    if (width && width !== this.#width) {
      const view = this.#view();
      this.#width = width;
      this.#rebuild(view, true);
    }
  });

  /** What an entry needs to be drawn: where its mark stands, and from where to where its bar goes. */
  #take(entries) {
    this.#entries = entries.flatMap((entry) => {
      const from = dayOf(entry.from);
      const to = dayOf(entry.to);
      if (from === null && to === null) return [];
      const lasted = !entry.oneOf && from !== to;
      const mark = from === null ? to : to === null || lasted ? from : to;
      return [{ key: entry.id, entry, from, to, mark, lasted }];
    });
  }

  /* --- the frame, made once --- */

  #frameOnce() {
    if (this.svg) return;
    this.svg = svg("svg", { class: "sla-svg", id: `${this.#id}-svg` });
    this.defs = svg("defs");
    for (let colour = 1; colour <= 8; colour++) {
      for (const [side, x1, x2] of [["left", 0, 1], ["right", 1, 0]]) {
        this.defs.append(
          svg("linearGradient", { id: `${this.#id}-${side}-${colour}`, class: `sla-c${colour}`, x1, x2, y1: 0, y2: 0 },
            svg("stop", { offset: 0, class: "sla-none" }), svg("stop", { offset: 1, class: "sla-some" })),
        );
      }
    }
    this.clip = svg("rect");
    this.defs.append(svg("clipPath", { id: `${this.#id}-clip` }, this.clip));
    this.layers = {};
    const plot = svg("g", { "clip-path": `url(#${this.#id}-clip)` });
    for (const name of ["periods", "ticks", "rules", "bars", "breaks", "marks"]) plot.append((this.layers[name] = svg("g", { class: `sla-${name}` })));
    for (const name of ["periods", "ticks", "rules", "bars", "breaks"]) set(this.layers[name], { "aria-hidden": "true" });
    this.layers.names = svg("g", { class: "sla-names", "aria-hidden": "true" });
    this.svg.append(this.defs, plot, this.layers.names);

    this.tools = html("div", "sla-tools");
    this.buttons = {};
    for (const [name, path, run] of [
      ["zoomOut", "M3 8h10", () => this.#zoomBy(1 / 1.8)], ["zoomIn", "M3 8h10M8 3v10", () => this.#zoomBy(1.8)],
      ["fit", "M6 3H3v3M10 3h3v3M6 13H3v-3M10 13h3v-3", () => this.#fit()],
    ]) {
      const button = html("button");
      button.type = "button";
      button.tabIndex = -1; // the keys + - 0 do the same: the axis is one stop
      button.append(svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d: path })));
      button.addEventListener("click", run);
      this.tools.append((this.buttons[name] = button));
    }
    this.card = html("div", "sla-card");
    this.card.hidden = true;
    this.hint = html("p", "sla-hint");
    this.hint.id = `${this.#id}-keys`;
    this.nothing = html("p", "sla-nothing");
    this.append(this.svg, this.tools, this.nothing, this.hint, this.card);
    this.#listen();
  }

  /* --- building --- */

  get #compact() {
    return this.#width < 620;
  }

  get #rtl() {
    return this.#data?.dir === "rtl";
  }

  #textWidth(text, weight) {
    const key = weight + text;
    let width = this.#measured.get(key);
    if (width === undefined) {
      Axis.pen ??= document.createElement("canvas").getContext("2d");
      Axis.pen.font = `${weight} 12px ${getComputedStyle(this).fontFamily}`;
      this.#measured.set(key, (width = Axis.pen.measureText(text).width));
    }
    return width;
  }

  /** From which day to which the view reaches; null where all is shown. */
  #view() {
    if (!this.#scale || this.#zoom <= 1.001) return null;
    return { from: this.#scale.day(this.#pan - this.#pad), to: this.#scale.day(this.#pan - this.#pad + this.#plot) };
  }

  get #pad() {
    return this.#compact ? 20 : 44;
  }

  #rebuild(view) {
    if (!this.isConnected || !this.#width || !this.#data) return;
    const focused = this.#focusedMark();
    const { lanes = [], periods = [] } = this.#data;
    const points = this.#entries.flatMap(({ from, to }) => [
      ...(from === null ? [] : [from - 0.5]), ...(to === null ? [] : [to + 0.5]),
      ...(from !== null && from === to ? [] : [...(from === null ? [to - 0.5] : []), ...(to === null ? [from + 0.5] : [])]),
    ]);
    if (!points.length) {
      for (const period of periods) points.push(...[dayOf(period.from), dayOf(period.to)].filter((day) => day !== null));
    }
    if (!points.length) points.push(Math.floor(Date.now() / DAY) - 3, Math.floor(Date.now() / DAY) + 3);

    this.#measured.clear();
    const names = lanes.map((lane) => this.#textWidth(lane.name, 600));
    this.nameWidth = this.#compact ? 0 : clamp(Math.ceil(Math.max(...names, 104)) + 20, 124, 200);
    this.#plot = this.#width - this.nameWidth;
    this.#scale = new Scale(points, this.#entries.map((item) => item.mark), this.#plot - 2 * this.#pad, ...(this.#compact ? [20, 38] : [44, 76]));

    this.#zoom = 1;
    this.#scale.layOut(1);
    this.#placeAll();
    this.#heights(lanes, periods);
    if (view) this.#show(view.from, view.to);
    else this.#pan = 0;
    this.#dirty = true;
    this.#drawNow();
    if (focused && !this.#focusedMark()) this.#focusNear(focused);
  }

  #plot = 0;

  /** Zooms and pans so that these days fill the view. */
  #show(from, to) {
    this.#setZoom(this.#scale.fit(from, to, this.#plot));
    this.#pan = this.#scale.x(from) + this.#pad;
    this.#limit();
  }

  #setZoom(zoom) {
    this.#zoom = clamp(zoom, 1, this.#scale.mostZoom);
    this.#scale.layOut(this.#zoom);
    this.#dirty = true;
  }

  #limit() {
    this.#pan = clamp(this.#pan, 0, Math.max(0, this.#scale.width + 2 * this.#pad - this.#plot));
  }

  /** Heights follow from the whole at once, so that zooming never moves what is below. */
  #heights(lanes, periods) {
    const ends = [];
    this.periods = periods.flatMap((period, i) => {
      const from = dayOf(period.from);
      if (from === null) return [];
      const to = dayOf(period.to);
      let row = ends.findIndex((end) => end < from);
      if (row < 0) row = ends.length;
      ends[row] = to ?? Infinity;
      return [{ key: period.id ?? i, name: period.name, from: from - 0.5, to: to === null ? null : to + 0.5, row }];
    });
    this.periodsHeight = ends.length * 18;
    let y = 6 + this.periodsHeight + (ends.length ? 4 : 0);
    for (const lane of this.#lanes) {
      if (this.#compact) y += 19;
      lane.y = y + 14;
      lane.height = 28 + (lane.rows - 1) * ROW;
      y += lane.height;
    }
    this.lanesBottom = y + 4;
    this.height = this.lanesBottom + 38;
    set(this.svg, { width: this.#width, height: this.height, viewBox: `0 0 ${this.#width} ${this.height}` });
    set(this.clip, { x: this.#rtl ? 0 : this.nameWidth, y: 0, width: this.#plot, height: this.height });
  }

  /**
   * Gives each mark a row and a place beside others of its day; what finds none is counted in a bubble. Where all is
   * shown it also finds out how many rows each lane needs, and keeps to that at any zoom.
   */
  #placeAll() {
    const first = this.#zoom === 1;
    const known = new Map(this.#lanes.map((lane) => [lane.id, lane]));
    const byLane = Map.groupBy ? Map.groupBy(this.#entries, (item) => item.entry.lane) : group(this.#entries);
    this.#lanes = (this.#data.lanes ?? []).map((lane) => ({ ...known.get(lane.id), ...lane, colour: clamp(lane.colour | 0, 1, 8) }));
    this.#items = new Map();
    for (const lane of this.#lanes) {
      const rows = first ? MOST_ROWS : lane.rows;
      lane.items = this.#place(byLane.get(lane.id) ?? [], lane, rows);
      if (first) lane.rows = 1 + Math.max(0, ...lane.items.map((item) => item.row));
      for (const item of lane.items) this.#items.set(item.key, item);
    }
    this.#dirty = false;
  }

  #clusterAt(day) {
    const { clusters } = this.#scale;
    return clusters.find(({ from, days }) => day <= from + days) ?? clusters.at(-1);
  }

  #place(entries, lane, rows) {
    const buckets = new Map();
    for (const item of entries) {
      const cluster = this.#clusterAt(item.mark);
      const step = Math.max(1, Math.ceil(MARK / cluster.perDay));
      const key = `${cluster.from}/${Math.floor((item.mark - cluster.from) / step)}`;
      if (!buckets.has(key)) buckets.set(key, { key, items: [], columns: Math.max(1, Math.floor((step * cluster.perDay * 0.96) / MARK)) });
      buckets.get(key).items.push(item);
    }
    const taken = Array.from({ length: rows }, () => ({ marks: [], reach: -Infinity, tail: null }));
    const placed = [];
    for (const bucket of [...buckets.values()].sort((a, b) => a.items[0].mark - b.items[0].mark)) {
      const tried = bucket.items.length <= bucket.columns * rows ? this.#tryBucket(bucket, lane, taken) : null;
      if (tried) placed.push(...tried);
      else this.#bubble(bucket, lane, taken, placed);
    }
    return placed.sort((a, b) => a.x - b.x || a.row - b.row);
  }

  /** All marks of a bucket in columns and rows, or null where one finds no place. */
  #tryBucket(bucket, lane, taken) {
    const kind = (item) => (item.from !== null && item.to !== null && item.from !== item.to ? 0 : item.from === null ? 1 : item.to === null ? 3 : 2);
    const items = [...bucket.items].sort((a, b) => a.mark - b.mark || kind(a) - kind(b) || this.#barStart(a) - this.#barStart(b));
    const between = items.some((item) => kind(item) === 0) && items.some((item) => kind(item) === 1) ? 1 : 0;
    const undo = taken.map((row) => ({ ...row, marks: [...row.marks] }));
    const placed = [];
    for (const item of items) {
      const together = items.filter((other) => other.mark === item.mark).length;
      const columns = Math.min(bucket.columns, together + (together > 1 ? between : 0));
      const offsets = Array.from({ length: columns }, (_, i) => (i - (columns - 1) / 2) * MARK);
      const spot = this.#spot(item, offsets, taken, true) ?? this.#spot(item, offsets, taken, false);
      if (!spot) {
        taken.splice(0, taken.length, ...undo);
        return null;
      }
      placed.push({ ...item, lane, ...spot });
    }
    return placed;
  }

  /**
   * A free place for a mark; with `clear`, one at which neither its bar nor its tail crosses what others have drawn.
   * Buckets come from early to late: what reaches furthest in a row, and its last marks, are all that can be met.
   */
  #spot(item, offsets, taken, clear) {
    const x = this.#scale.x(item.mark);
    const half = MARK / 2 - 0.01;
    const open = item.from === null ? item.mark : null;
    const ranged = item.from !== null && item.to !== null && item.from !== item.to;
    for (let row = 0; row < taken.length; row++) {
      const { marks, reach, tail } = taken[row];
      for (const offset of offsets) {
        const at = x + offset;
        const meets = (left, right) => {
          for (let i = marks.length - 1; i >= 0 && marks[i] > left - 4 * MARK; i--) if (marks[i] + half > left && marks[i] - half < right) return true;
          return false;
        };
        if (meets(at - half, at + half)) continue;
        const shares = open !== null && tail === open;
        let left = at - half;
        let right = at + half;
        if (ranged) {
          left = Math.min(left, this.#barStart(item));
          if (item.lasted) right = Math.max(right, this.#scale.x(item.to + 0.5));
        } else if (item.lasted) {
          if (open !== null) left = -FADE;
          if (item.to === null) right = this.#scale.width + FADE;
        } else {
          if (open !== null && !shares) left -= LEAST_FADE;
          if (item.to === null) right = at + FADE;
        }
        const lastMark = marks.findLast((mark) => mark < at) ?? -Infinity;
        if (clear && !shares && (reach > left || meets(left, right))) continue;
        const free = at - half - Math.max(lastMark + half, reach < at ? reach : -Infinity) + half;
        marks.splice(marks.findLastIndex((mark) => mark < at) + 1, 0, at);
        taken[row].reach = Math.max(reach, right);
        taken[row].tail = open;
        return { row, x: at, tail: clamp(free, LEAST_FADE, FADE) };
      }
    }
    return null;
  }

  /** Counts a bucket in one mark, and takes up with it whatever that would cover. */
  #bubble(bucket, lane, taken, placed) {
    let inside = bucket.items;
    const covers = (other, x) => other.row === 0 && Math.abs(other.x - x) < MARK + 4;
    let x = 0;
    for (let round = 0; round < 3; round++) {
      const xs = inside.map((item) => this.#scale.x(item.mark));
      x = (Math.min(...xs) + Math.max(...xs)) / 2;
      const covered = placed.filter((other) => covers(other, x));
      if (!covered.length) break;
      inside = [...covered.flatMap((other) => other.bubble ?? [other]), ...inside];
      placed.splice(0, placed.length, ...placed.filter((other) => !covered.includes(other)));
    }
    inside = [...inside].sort((a, b) => a.mark - b.mark);
    taken[0].marks.splice(taken[0].marks.findLastIndex((mark) => mark < x) + 1, 0, x);
    taken[0].reach = Math.max(taken[0].reach, x + MARK / 2 + 4);
    placed.push({ key: `${lane.id}*${inside[0].key}`, bubble: inside, lane, row: 0, x, mark: inside[0].mark });
  }

  #barStart(item) {
    return this.#scale.x(item.from === null ? item.mark : item.from - 0.5);
  }

  /* --- drawing --- */

  #draw() {
    this.#frame ||= requestAnimationFrame(() => this.#drawNow());
  }

  /** From the scale's pixels to the element's. */
  #px(x) {
    const inPlot = x + this.#pad - this.#pan;
    return this.#rtl ? this.#plot - inPlot : this.nameWidth + inPlot;
  }

  #drawNow() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (!this.#scale || !this.#width) return;
    if (this.#dirty) this.#placeAll();
    this.dir = this.#rtl ? "rtl" : "ltr";
    this.classList.toggle("sla-compact", this.#compact);
    const visible = (from, to) => to + this.#pad > this.#pan - 80 && from + this.#pad < this.#pan + this.#plot + 80;
    const drawn = this.#lanes.flatMap((lane) => lane.items.filter((item) => this.#kept(item) || visible(...this.#extent(item))));
    this.#drawPeriods();
    this.#drawTicks();
    this.#drawLanes();
    this.#drawBars(drawn.filter((item) => !item.bubble));
    this.#drawBreaks();
    this.#drawMarks(drawn);
    this.#drawTools();
  }

  /** The mark that Tab leads to stays, wherever the view is. */
  #kept(item) {
    return item.key === this.#current;
  }

  #extent(item) {
    if (item.bubble) return [item.x - 20, item.x + 20];
    const end = item.to === null ? (item.lasted ? this.#scale.width + FADE : item.x + FADE) : this.#scale.x(item.to + 0.5);
    const start = item.from === null ? (item.lasted ? -FADE : item.x - FADE) : this.#barStart(item);
    return [Math.min(start, item.x - 20), Math.max(end, item.x + 20)];
  }

  #drawPeriods() {
    const top = 4;
    const all = this.periods.map((period) => {
      const a = this.#px(this.#scale.x(period.from));
      const b = this.#px(period.to === null ? this.#scale.width + this.#pad : this.#scale.x(period.to));
      const [left, right] = this.#inside(Math.min(a, b), Math.max(a, b));
      return { ...period, left, width: right - left };
    });
    reconcile(this.layers.periods, all.filter((period) => period.width > 1), () => svg("g", {}, svg("rect", { class: "sla-band" }), svg("rect", { class: "sla-band-head" }), svg("text")), (node, period) => {
      const [band, head, text] = node.children;
      const y = top + period.row * 18;
      set(band, { x: period.left, width: period.width, y, height: this.lanesBottom - y });
      set(head, { x: period.left, width: period.width, y, height: 17 });
      const name = this.#fitText(period.name, period.width - 14, 400);
      set(text, { x: this.#rtl ? period.left + period.width - 7 : period.left + 7, y: y + 12.5 });
      if (text.textContent !== name) text.textContent = name;
    });
  }

  #inside(left, right) {
    const start = this.#rtl ? 0 : this.nameWidth;
    return [clamp(left, start, start + this.#plot), clamp(right, start, start + this.#plot)];
  }

  #fitText(text, width, weight) {
    if (this.#textWidth(text, weight) <= width) return text;
    let end = text.length;
    while (end > 1 && this.#textWidth(`${text.slice(0, end)}…`, weight) > width) end--;
    return end > 2 ? `${text.slice(0, end).trimEnd()}…` : "";
  }

  #drawTicks() {
    const ticks = [];
    this.#scale.clusters.forEach((cluster, i) => ticks.push(...this.#ticksOf(cluster, this.#scale.clusters[i + 1])));
    const room = [];
    const fits = (from, to) => {
      if (room.some((other) => other[0] < to && other[1] > from)) return false;
      room.push([from, to]);
      return true;
    };
    // The first of a cluster before the others.
    for (const tick of [...ticks].sort((a, b) => b.first - a.first)) {
      const half = this.#textWidth(tick.text, 400) / 2 + 5;
      const [left, right] = this.#inside(tick.x - half, tick.x + half);
      tick.shown = right - left > 2 * half - 4 && fits(tick.x - half, tick.x + half);
    }
    let year = null;
    const byTime = ticks.filter((tick) => tick.shown && tick.year).sort((a, b) => a.day - b.day);
    for (const tick of byTime) {
      tick.below = tick.year !== year ? tick.year : "";
      year = tick.year;
    }
    for (const gap of this.#scale.breaks) {
      const x = this.#px(gap.x);
      const below = this.#labels.length(gap.days);
      const clear = byTime.every((tick) => !tick.below || Math.abs(tick.x - x) > 56);
      ticks.push({ key: `b${gap.key}`, x, text: "", below: clear ? below : "", gap: true });
    }
    reconcile(this.layers.ticks, ticks, () => svg("g", {}, svg("line"), svg("text"), svg("text", { class: "sla-year" })), (node, tick) => {
      const [line, text, below] = node.children;
      set(node, { class: tick.gap ? "sla-length" : tick.shown ? "sla-tick" : "sla-tick sla-minor" });
      set(line, { x1: tick.x, x2: tick.x, y1: this.periodsHeight + 4, y2: this.lanesBottom, display: tick.gap ? "none" : null });
      set(text, { x: tick.x, y: this.lanesBottom + 16 });
      set(below, { x: tick.x, y: this.lanesBottom + 31 });
      const words = tick.shown ? tick.text : "";
      if (text.textContent !== words) text.textContent = words;
      if (below.textContent !== (tick.below ?? "")) below.textContent = tick.below ?? "";
    });
  }

  #ticksOf(cluster, next) {
    const end = cluster.from + cluster.days;
    if (cluster.days <= 1 && !cluster.marks) {
      // The start of a long range: say no more than the date does.
      const day = Math.round(cluster.from + 0.5);
      const date = new Date(day * DAY);
      const same = next && new Date(Math.round(next.from + 0.5) * DAY).getUTCFullYear() === date.getUTCFullYear();
      const text = date.getUTCDate() !== 1
        ? this.#labels.date(day, { day: "numeric", month: "short", year: "numeric" })
        : date.getUTCMonth() || same ? this.#labels.date(day, { month: "short", year: "numeric" }) : this.#labels.year(day);
      return [{ key: `${day}`, x: this.#px(this.#scale.x(day - 0.5)), day, text, first: true }];
    }
    const left = Math.max(cluster.from, this.#scale.day(this.#pan - this.#pad - 60));
    const right = Math.min(end, this.#scale.day(this.#pan - this.#pad + this.#plot + 60));
    if (right < left) return [];
    const wide = (unit) => this.#textWidth(unit === "day" ? this.#labels.tick("day", 169, true) : unit === "month" ? this.#labels.tick("month", 169, true) : "2000", 400) + 18;
    const { unit, step, days } = ticksOf(cluster, left, right, wide);
    const narrow = step > 1 || (unit === "day" ? cluster.perDay : cluster.perDay * 28) < this.#textWidth(this.#labels.tick(unit, 256, false), 400) + 14;
    return days.map((day, i) => ({
      key: `${day}`, day, x: this.#px(this.#scale.x(day)), text: this.#labels.tick(unit, day, narrow), first: i === 0,
      year: unit === "year" ? "" : this.#labels.year(day),
    }));
  }

  #drawLanes() {
    const start = this.#rtl ? 0 : this.nameWidth;
    reconcile(this.layers.rules, this.#lanes.map((lane) => ({ ...lane, key: lane.id })), () => svg("line"), (node, lane) =>
      set(node, { x1: start, x2: start + this.#plot, y1: lane.y, y2: lane.y }));
    reconcile(this.layers.names, this.#lanes.map((lane) => ({ ...lane, key: lane.id })), () => svg("text", {}, svg("title"), document.createTextNode("")), (node, lane) => {
      const edge = this.#compact ? 2 : 0;
      set(node, { class: `sla-c${lane.colour}`, x: this.#rtl ? this.#width - edge : edge, y: this.#compact ? lane.y - 17 : lane.y + 4 });
      const name = this.#fitText(lane.name, this.#compact ? this.#width - 8 : this.nameWidth - 16, 600);
      if (node.lastChild.data !== name) node.lastChild.data = name;
      if (node.firstChild.textContent !== lane.name) node.firstChild.textContent = lane.name;
    });
  }

  #drawBars(items) {
    const pieces = [];
    const faded = new Map();
    for (const item of items) {
      const y = item.lane.y + item.row * ROW;
      const piece = (name, from, to, kind, fade) => {
        const a = this.#px(from);
        const b = this.#px(to);
        const [left, right] = [clamp(Math.min(a, b), -FADE, this.#width + FADE), clamp(Math.max(a, b), -FADE, this.#width + FADE)];
        if (right - left > 0.5) pieces.push({ key: `${item.key}/${name}`, x: left, width: right - left, y, kind, fade, item });
      };
      const kind = item.lasted ? "solid" : "soft";
      if (item.from === null) {
        // Neighbours of one day share one fading tail.
        const at = `${item.lane.id}/${item.row}/${item.mark}`;
        const other = faded.get(at);
        const from = item.lasted ? -this.#pad : item.x - item.tail;
        if (other && !item.lasted) piece("link", other.x, item.x, kind, null);
        else {
          if (item.lasted) piece("bar", from + FADE, this.#scale.x(item.to + 0.5), kind, null);
          piece("fade", from, item.lasted ? from + FADE : item.x, kind, this.#rtl ? "right" : "left");
        }
        faded.set(at, item);
      } else if (item.to === null) {
        const to = item.lasted ? Math.max(this.#scale.width + this.#pad, item.x + FADE) : item.x + FADE;
        if (item.lasted) piece("bar", item.x, to - FADE, kind, null);
        piece("fade", Math.max(item.x, to - FADE), to, kind, this.#rtl ? "left" : "right");
      } else if (item.from !== item.to) {
        piece("bar", this.#barStart(item), item.lasted ? this.#scale.x(item.to + 0.5) : item.x, kind, null);
      } else if (item.entry.approximate) {
        piece("bar", item.x - 18, item.x + 18, "soft", null);
      }
    }
    reconcile(this.layers.bars, pieces, () => svg("rect"), (node, piece) => {
      const high = piece.kind === "solid" ? 6 : 8;
      set(node, {
        class: `sla-bar sla-${piece.kind} sla-c${piece.item.lane.colour}${piece.item.entry.approximate ? " sla-about" : ""}${piece.item.entry.planned ? " sla-planned" : ""}${piece.fade ? " sla-fade" : ""}`,
        x: piece.x, width: piece.width, y: piece.y - high / 2, height: high, rx: high / 2, fill: piece.fade ? `url(#${this.#id}-${piece.fade}-${piece.item.lane.colour})` : null,
      });
    });
  }

  #drawBreaks() {
    const top = this.periodsHeight + 4;
    const shown = this.#scale.breaks.map((gap) => ({ ...gap, at: this.#px(gap.x) })).filter((gap) => gap.at > -20 && gap.at < this.#width + 20);
    const steps = Math.max(2, Math.round((this.lanesBottom - top) / 12));
    const high = (this.lanesBottom - top) / steps;
    reconcile(this.layers.breaks, shown, () => svg("g", {}, svg("path", { class: "sla-edge" }), svg("path", { class: "sla-void" })), (node, gap) => {
      let path = `M${gap.at - 4} ${top}`;
      for (let i = 1; i <= steps; i++) path += `l${i % 2 ? 8 : -8} ${high}`;
      for (const line of node.children) set(line, { d: path });
    });
  }

  #drawMarks(items) {
    const lanes = this.#lanes.map((lane) => ({ key: lane.id, lane, items: items.filter((item) => item.lane.id === lane.id) })).filter((lane) => lane.items.length);
    const any = lanes.length > 0;
    this.#settleCurrent(items);
    set(this.layers.marks, { role: any ? "listbox" : null, "aria-label": any ? this.#words.axis : null, "aria-describedby": any ? this.hint.id : null, "aria-orientation": any ? "horizontal" : null });
    const active = document.activeElement;
    reconcile(this.layers.marks, lanes, () => svg("g", { role: "group" }), (node, lane) => {
      set(node, { "aria-label": lane.lane.name, class: `sla-c${lane.lane.colour}` });
      reconcile(node, lane.items, (item) => this.#makeMark(item), (mark, item) => this.#updateMark(mark, item));
    });
    if (active !== document.activeElement && active.isConnected && this.contains(active)) active.focus({ preventScroll: true });
    this.nothing.hidden = this.#entries.length > 0;
    this.nothing.textContent = this.#words.empty;
    this.hint.textContent = this.#words.keys;
  }

  #makeMark(item) {
    const mark = svg("g", { role: "option" },
      svg("circle", { class: "sla-hit", r: MARK / 2 }), svg("circle", { class: "sla-halo", r: 11.5 }), svg("g", { class: "sla-shape" }), svg("text", { class: "sla-doubt", x: 8, y: -5 }));
    mark.slKey = item.key;
    return mark;
  }

  #updateMark(mark, item) {
    const { entry, bubble } = item;
    const y = item.lane.y + item.row * ROW;
    const selected = bubble ? bubble.some((inside) => inside.key === this.#selected) : item.key === this.#selected;
    set(mark, {
      class: `sla-mark${bubble ? " sla-bubble" : ""}${entry?.planned ? " sla-planned" : ""}`, transform: `translate(${this.#px(item.x).toFixed(2)} ${y})`,
      tabindex: item.key === this.#current ? 0 : -1, "aria-selected": String(selected), "aria-label": this.#nameOf(item),
    });
    const shape = mark.children[2];
    const look = bubble ? `*${bubble.length}` : entry.verdict;
    if (shape.slLook !== look) {
      shape.slLook = look;
      if (bubble) {
        const count = bubble.length > 999 ? "999+" : this.#labels.number(bubble.length);
        shape.replaceChildren(svg("rect", { class: "sla-fill", x: -11 - (count.length > 2 ? 5 : 0), y: -9.5, width: 22 + (count.length > 2 ? 10 : 0), height: 19, rx: 9.5 }), svg("text", { class: "sla-count", y: 4 }));
        shape.lastChild.textContent = count;
      } else {
        const paths = SHAPES[entry.verdict] ?? SHAPES.unchecked;
        shape.replaceChildren(svg("path", { class: "sla-ground", d: "M9 0A9 9 0 1 1-9 0 9 9 0 0 1 9 0Z" }), ...paths.map(([kind, d]) => svg("path", { class: kind.split(" ").map((name) => `sla-${name}`).join(" "), d, transform: "translate(-8 -8)" })));
      }
    }
    const doubt = entry ? (entry.approximate ? "~" : "") + (entry.uncertain ? "?" : "") : "";
    const text = mark.children[3];
    if (text.textContent !== doubt) text.textContent = doubt;
  }

  #nameOf(item) {
    if (item.bubble) return `${this.#several(item.bubble.length)}, ${item.bubble[0].entry.label} – ${item.bubble.at(-1).entry.label}`;
    const { entry } = item;
    return `${entry.verdictWord ?? entry.verdict}, ${entry.label}${entry.planned ? `, ${this.#words.planned}` : ""}: ${entry.headline}`;
  }

  #several(count) {
    return this.#words.several.replace("{0}", this.#labels.number(count));
  }

  #drawTools() {
    for (const [name, button] of Object.entries(this.buttons)) {
      const off = name === "zoomIn" ? this.#zoom >= this.#scale.mostZoom * 0.999 : this.#zoom <= 1.001;
      button.disabled = off;
      set(button, { "aria-label": this.#words[name], title: this.#words[name] });
    }
    this.tools.style.insetInlineStart = this.#compact ? "auto" : "0";
    this.tools.style.insetInlineEnd = this.#compact ? "0" : "auto";
    this.tools.style.top = `${this.#compact ? this.periodsHeight + 2 : this.lanesBottom + 4}px`;
    this.nothing.style.insetInlineStart = `${this.nameWidth}px`;
    this.nothing.style.height = `${this.lanesBottom}px`;
  }

  /* --- moving --- */

  #settleCurrent(items) {
    if (this.#current !== null && this.#items.has(this.#current)) return;
    const holder = this.#itemOf(this.#current) ?? this.#itemOf(this.#selected);
    const inView = items.find((item) => item.x + this.#pad >= this.#pan && item.x + this.#pad <= this.#pan + this.#plot);
    this.#current = (holder ?? inView ?? items[0])?.key ?? null;
  }

  /** The mark of an entry, or the bubble that it is in. */
  #itemOf(id) {
    if (id === null) return undefined;
    return this.#items.get(id) ?? [...this.#items.values()].find((item) => item.bubble?.some((inside) => inside.key === id));
  }

  #focusedMark() {
    const active = document.activeElement;
    return active?.slKey !== undefined && this.contains(active) ? (this.#items.get(active.slKey) ?? null) : null;
  }

  #node(key) {
    for (const lane of this.layers.marks.children) {
      const node = lane.slNodes?.get(key);
      if (node) return node;
    }
    return null;
  }

  /** The focused mark is gone: goes to what took it up, else to the nearest in its lane, else anywhere. */
  #focusNear(gone) {
    const ids = gone.bubble ? gone.bubble.map((inside) => inside.key) : [gone.key];
    const taken = ids.map((id) => this.#itemOf(id)).find(Boolean);
    const all = [...this.#items.values()];
    const lane = all.filter((item) => item.lane.id === gone.lane.id);
    const nearest = (lane.length ? lane : all).sort((a, b) => Math.abs(a.mark - gone.mark) - Math.abs(b.mark - gone.mark))[0];
    const target = taken ?? nearest;
    if (target) this.#focus(target);
  }

  #focus(item) {
    this.#current = item.key;
    this.#reveal(item, true);
    this.#drawNow();
    this.#node(item.key)?.focus({ preventScroll: true });
  }

  /** Brings a mark into view, no further than needed. */
  #reveal(item, byPerson = false) {
    const at = item.x + this.#pad;
    const margin = Math.min(60, this.#plot / 4);
    const pan = clamp(this.#pan, at - this.#plot + margin, at - margin);
    if (pan === this.#pan) return;
    this.#pan = pan;
    this.#limit();
    if (byPerson) this.#tellRange();
  }

  #fit() {
    this.#glide(() => {
      this.#setZoom(1);
      this.#pan = 0;
    });
  }

  /** Zooms about a place in the plot (its middle where none is given), which stays where it is. */
  #zoomBy(factor, at = this.#plot / 2, gliding = true) {
    const move = (share) => {
      const day = this.#scale.day(this.#pan + at - this.#pad);
      this.#setZoom(this.#zoom * share);
      this.#pan = this.#scale.x(day) + this.#pad - at;
      this.#limit();
    };
    if (gliding) this.#glide(() => move(factor));
    else {
      move(factor);
      this.#draw();
      this.#tellRange();
    }
  }

  #zoomTo(item) {
    const days = item.bubble.map((inside) => inside.mark);
    const from = Math.min(...days);
    const to = Math.max(...days);
    const room = (to - from || 1) * 0.3 + 0.6;
    this.#glide(() => this.#show(from - room, to + room));
  }

  /** Takes the view from where it is to where `move` puts it. */
  #glide(move) {
    this.#hideCard();
    const before = { zoom: this.#zoom, middle: this.#scale.day(this.#pan - this.#pad + this.#plot / 2) };
    move();
    const after = { zoom: this.#zoom, pan: this.#pan, middle: this.#scale.day(this.#pan - this.#pad + this.#plot / 2) };
    const finish = () => {
      this.#setZoom(after.zoom);
      this.#pan = after.pan;
      const focused = this.#focusedMark();
      this.#drawNow();
      if (focused && !this.#focusedMark()) this.#focusNear(focused);
      this.#tellRange();
    };
    cancelAnimationFrame(this.#moving);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches || before.zoom === after.zoom || this.#entries.length > 1500) {
      finish();
      return;
    }
    const began = performance.now();
    const step = (now) => {
      const share = clamp((now - began) / 200, 0, 1);
      if (share >= 1) {
        finish();
        return;
      }
      const eased = 1 - (1 - share) ** 3;
      this.#setZoom(before.zoom * (after.zoom / before.zoom) ** eased);
      const x = this.#scale.x(before.middle) * (1 - eased) + this.#scale.x(after.middle) * eased;
      this.#pan = x + this.#pad - this.#plot / 2;
      this.#limit();
      const focused = this.#focusedMark();
      this.#drawNow();
      if (focused && !this.#focusedMark()) this.#focusNear(focused);
      this.#moving = requestAnimationFrame(step);
    };
    step(began);
  }

  #tellRange() {
    clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      const from = isoOf(this.#scale.day(this.#pan - this.#pad));
      const to = isoOf(this.#scale.day(this.#pan - this.#pad + this.#plot));
      this.dispatchEvent(new CustomEvent("range-change", { detail: { from, to }, bubbles: true }));
    }, 150);
  }

  #open(item) {
    if (!item.bubble) {
      this.dispatchEvent(new CustomEvent("entry-open", { detail: { id: item.key }, bubbles: true }));
      return;
    }
    const one = item.bubble.every((inside) => inside.mark === item.bubble[0].mark);
    const apart = this.#clusterAt(item.mark).perDay >= MOST_PER_DAY * 0.99;
    if (apart || (one && item.bubble.length > (MOST_PER_DAY / MARK) * item.lane.rows)) this.#list(item);
    else this.#zoomTo(item);
  }

  /* --- the card --- */

  #showCard(item) {
    if (this.card.contains(document.activeElement)) return;
    this.card.replaceChildren();
    this.card.classList.remove("sla-list");
    if (item.bubble) {
      this.card.append(html("p", "sla-card-head", this.#several(item.bubble.length)));
      for (const inside of item.bubble.slice(0, 4)) this.card.append(html("p", "sla-card-line", inside.entry.headline));
      if (item.bubble.length > 4) this.card.append(html("p", "sla-card-date", "…"));
    } else {
      const { entry } = item;
      const date = html("p", "sla-card-date", entry.label);
      if (entry.planned) date.append(" · ", html("i", "", this.#words.planned));
      const verdict = html("p", `sla-card-verdict sla-v-${entry.verdict}`);
      const paths = (SHAPES[entry.verdict] ?? SHAPES.unchecked).map(([kind, d]) => svg("path", { class: kind.split(" ").map((name) => `sla-${name}`).join(" "), d }));
      verdict.append(svg("svg", { viewBox: "-1 -1 18 18", "aria-hidden": "true" }, ...paths), html("b", "", entry.verdictWord ?? entry.verdict));
      if (entry.stage) verdict.append(html("span", "", entry.stage));
      this.card.append(date, html("p", "sla-card-head", entry.headline), verdict);
    }
    this.card.setAttribute("aria-hidden", "true"); // the mark's name says the same
    this.#putCard(item);
  }

  /** The entries of a bubble that no zoom takes apart, to choose from. */
  #list(item) {
    this.card.replaceChildren(html("p", "sla-card-head", this.#several(item.bubble.length)));
    this.card.classList.add("sla-list");
    this.card.removeAttribute("aria-hidden");
    const list = html("ul");
    for (const inside of item.bubble) {
      const button = html("button", "", inside.entry.headline);
      button.type = "button";
      button.addEventListener("click", () => {
        this.#hideCard();
        this.#node(item.key)?.focus({ preventScroll: true });
        this.#open(inside);
      });
      const line = html("li");
      line.append(button);
      list.append(line);
    }
    this.card.append(list);
    this.#putCard(item);
    list.querySelector("button").focus();
    this.card.slFor = item.key;
  }

  #putCard(item) {
    this.card.hidden = false;
    const x = this.#px(item.x);
    const y = item.lane.y + item.row * ROW;
    const width = this.card.offsetWidth;
    const height = this.card.offsetHeight;
    const below = this.getBoundingClientRect().top + y - height - 18 < 0 || y < height / 2 || this.card.classList.contains("sla-list");
    this.card.style.left = `${clamp(x - width / 2, 4, Math.max(4, this.#width - width - 4))}px`;
    this.card.style.top = `${below ? y + 18 : y - height - 18}px`;
  }

  #hideCard() {
    this.card.hidden = true;
  }

  /* --- hands --- */

  #itemAt(event) {
    const mark = event.target.closest?.(".sla-mark");
    return mark ? (this.#items.get(mark.slKey) ?? null) : null;
  }

  #atPlot(event) {
    const x = event.clientX - this.getBoundingClientRect().left;
    return this.#rtl ? this.#plot - x : x - this.nameWidth;
  }

  #listen() {
    const { svg: surface } = this;
    surface.addEventListener("pointerdown", (event) => this.#down(event));
    surface.addEventListener("pointermove", (event) => this.#move(event));
    for (const name of ["pointerup", "pointercancel"]) surface.addEventListener(name, (event) => this.#up(event));
    surface.addEventListener("click", (event) => this.#click(event));
    surface.addEventListener("dblclick", (event) => {
      if (!this.#itemAt(event)) this.#zoomBy(2, this.#atPlot(event));
    });
    surface.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    this.addEventListener("keydown", (event) => this.#key(event));
    surface.addEventListener("pointerover", (event) => {
      const item = this.#itemAt(event);
      if (event.pointerType === "mouse" && !this.dragging) {
        if (item) this.#showCard(item);
        else if (!this.card.classList.contains("sla-list")) this.#hideCard();
      }
    });
    surface.addEventListener("pointerleave", () => {
      if (!this.card.contains(document.activeElement)) this.#hideCard();
    });
    // On the element, not the drawing: a drawing that listens for the focus becomes a stop of its own.
    this.addEventListener("focusin", (event) => {
      const item = this.#itemAt(event);
      if (!item) return;
      if (this.#current !== item.key) {
        this.#current = item.key;
        this.#draw();
      }
      if (event.target.matches(":focus-visible")) this.#showCard(item);
    });
    this.addEventListener("focusout", () => {
      if (!this.card.contains(document.activeElement) && !this.card.classList.contains("sla-list")) this.#hideCard();
    });
    this.card.addEventListener("focusout", (event) => {
      if (!this.card.contains(event.relatedTarget)) this.#hideCard();
    });
    this.card.addEventListener("keydown", (event) => this.#listKey(event));
  }

  #down(event) {
    if (event.button > 0) return;
    cancelAnimationFrame(this.#moving);
    this.#pointers.set(event.pointerId, { x: event.clientX, start: event.clientX });
  }

  #move(event) {
    const pointer = this.#pointers.get(event.pointerId);
    if (!pointer) return;
    const others = [...this.#pointers].filter(([id]) => id !== event.pointerId);
    const by = event.clientX - pointer.x;
    if (others.length === 1) {
      const other = others[0][1];
      const before = Math.abs(pointer.x - other.x);
      const after = Math.abs(event.clientX - other.x);
      if (before > 20 && after > 20) this.#zoomBy(after / before, this.#atPlot({ clientX: (event.clientX + other.x) / 2 }), false);
      this.dragging = true;
    } else if (this.dragging || Math.abs(event.clientX - pointer.start) > 4) {
      if (!this.dragging) {
        this.dragging = true;
        this.svg.setPointerCapture(event.pointerId);
        this.classList.add("sla-dragging");
        this.#hideCard();
      }
      this.#pan -= this.#rtl ? -by : by;
      this.#limit();
      this.#draw();
      this.#tellRange();
    } else return;
    pointer.x = event.clientX;
  }

  #up(event) {
    this.#pointers.delete(event.pointerId);
    if (this.#pointers.size) return;
    this.classList.remove("sla-dragging");
    // The click that ends a drag comes after this; it must not open anything.
    if (this.dragging) setTimeout(() => (this.dragging = false));
  }

  #click(event) {
    const item = this.#itemAt(event);
    if (!item || this.dragging) return;
    this.#current = item.key;
    this.#node(item.key)?.focus({ preventScroll: true });
    this.#draw();
    this.#open(item);
  }

  #wheel(event) {
    const pixels = event.deltaMode ? 16 : 1;
    const keyed = this.#focusedMark() && document.activeElement.matches(":focus-visible");
    if (event.ctrlKey || event.metaKey || (keyed && Math.abs(event.deltaY) > Math.abs(event.deltaX))) {
      const outward = event.deltaY > 0;
      const nothingLeft = outward ? this.#zoom <= 1.001 : this.#zoom >= this.#scale.mostZoom * 0.999;
      if (nothingLeft && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      this.#hideCard();
      this.#zoomBy(Math.exp(clamp(-event.deltaY * pixels, -80, 80) * 0.006), this.#atPlot(event), false);
      return;
    }
    const sideways = event.shiftKey && !event.deltaX ? event.deltaY : event.deltaX;
    if (!sideways || Math.abs(sideways) < Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
    const before = this.#pan;
    this.#pan += (this.#rtl ? -1 : 1) * sideways * pixels;
    this.#limit();
    if (this.#pan === before) return;
    event.preventDefault();
    this.#hideCard();
    this.#draw();
    this.#tellRange();
  }

  #key(event) {
    const item = this.#focusedMark();
    if (!item || event.altKey || event.metaKey) return;
    const later = this.#rtl ? "ArrowLeft" : "ArrowRight";
    const earlier = this.#rtl ? "ArrowRight" : "ArrowLeft";
    const inLane = this.#lanes.find((lane) => lane.id === item.lane.id).items;
    const place = inLane.findIndex((other) => other.key === item.key);
    const all = () => [...this.#items.values()].sort((a, b) => a.x - b.x);
    const go = {
      [later]: () => inLane[place + 1],
      [earlier]: () => inLane[place - 1],
      ArrowUp: () => this.#inLane(item, -1),
      ArrowDown: () => this.#inLane(item, 1),
      Home: () => (event.ctrlKey ? all() : inLane)[0],
      End: () => (event.ctrlKey ? all() : inLane).at(-1),
    }[event.key];
    if (go) {
      const target = go();
      if (target) this.#focus(target);
    } else if (event.key === "Enter" || event.key === " ") this.#open(item);
    else if (event.ctrlKey) return;
    else if (event.key === "+" || event.key === "=") this.#zoomBy(1.8, clamp(item.x + this.#pad - this.#pan, 0, this.#plot));
    else if (event.key === "-" || event.key === "_") this.#zoomBy(1 / 1.8, clamp(item.x + this.#pad - this.#pan, 0, this.#plot));
    else if (event.key === "0") this.#fit();
    else if (event.key === "Escape" && !this.card.hidden) this.#hideCard();
    else return;
    event.preventDefault();
  }

  /** The mark nearest in time in the next lane up or down that has any. */
  #inLane(item, by) {
    let i = this.#lanes.findIndex((lane) => lane.id === item.lane.id) + by;
    while (this.#lanes[i] && !this.#lanes[i].items.length) i += by;
    const near = (other) => Math.abs(other.x - item.x);
    return this.#lanes[i]?.items.reduce((best, other) => (near(other) < near(best) ? other : best));
  }

  #listKey(event) {
    const buttons = [...this.card.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (event.key === "Escape") {
      this.#hideCard();
      this.#node(this.card.slFor)?.focus({ preventScroll: true });
    } else if (to === undefined) return;
    else buttons[clamp(to, 0, buttons.length - 1)]?.focus();
    event.preventDefault();
  }
}

function group(items) {
  const lanes = new Map();
  for (const item of items) {
    if (!lanes.has(item.entry.lane)) lanes.set(item.entry.lane, []);
    lanes.get(item.entry.lane).push(item);
  }
  return lanes;
}

if (!customElements.get("sl-axis")) customElements.define("sl-axis", Axis);
