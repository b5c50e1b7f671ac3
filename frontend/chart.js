/**
 * The axis of the public page: a lane a strand, a mark an entry, the shape its verdict; marks that would cover each other
 * are counted in one. It is drawn into an <svg> whose height the server has set, so that nothing moves. The studio's
 * axis edits and is fed live; this one is read, in a quarter of the bytes; both stand on scale.js.
 */

import { DAY, Scale, clamp, ticksOf } from "./scale.js";

const LANE = 26;
const BAND = 17;
const FADE = [0.4, 0.22, 0.09];
const NS = "http://www.w3.org/2000/svg";
const isDated = (entry) => entry.at !== null;

/**
 * The words on the axis, as the markup brings them: the browser's own formats take a phone longer to load than all the rest.
 * They are for what only they know: days of another calendar, and what a reader chooses.
 */
class Labels {
  constructor(lang, { digits, months, days, lengths }) {
    this.lang = lang === "en" ? "en-GB" : lang; // the day before the month, as in the dates themselves
    this.digits = digits ?? "0123456789";
    this.months = months.split("|");
    this.days = days?.split("|");
    this.lengths = `|${lengths}|`;
  }

  #own(day, options) {
    return new Intl.DateTimeFormat(this.lang, { timeZone: "UTC", ...options }).format(day * DAY);
  }

  count(number) {
    return `${number}`.replace(/\d/g, (digit) => this.digits[digit]);
  }

  year(day, own) {
    const year = new Date(day * DAY).getUTCFullYear();
    return year < 1 || (own && !this.days) ? this.#own(day, { year: "numeric" }) : this.count(year);
  }

  tick(unit, day) {
    if (unit === "year") return this.year(day);
    const date = new Date(day * DAY);
    const month = date.getUTCMonth();
    return unit === "month" ? this.months[month] : this.days ? this.days[month].replace("#", this.count(date.getUTCDate())) : this.#own(day, { day: "numeric", month: "short" });
  }

  length(days) {
    return this.lengths.split(`|${days} `)[1]?.split("|")[0] ?? "";
  }

  /** Days from the first to the last. */
  range([from, to]) {
    return new Intl.DateTimeFormat(this.lang, { timeZone: "UTC", dateStyle: "medium" }).formatRange(from * DAY, to * DAY);
  }

  number(count) {
    return new Intl.NumberFormat(this.lang).format(count);
  }
}

export class Chart {
  /**
   * @param lanes {name, colour}, as high as the page's order
   * @param periods [name, first day, last day or null, row]
   * @param entries {at, from, to, lane, verdict, flags}, by day
   */
  constructor(svg, lanes, periods, entries, lang) {
    Object.assign(this, { svg, lanes, periods, entries: entries.filter(isDated) });
    this.rtl = document.dir === "rtl";
    this.labels = new Labels(lang, svg.dataset);
    this.top = 6 + BAND * Math.max(0, ...periods.map((period) => period[3] + 1));
    this.bottom = this.top + LANE * lanes.length;
    this.groups = [];
    this.width = 0;
  }

  /** @param view the first and the last day to show; null for all */
  draw(shown, view, selected) {
    this.#measure();
    // Nothing shows it yet, as in a frame that is hidden: it is drawn when it gets its room.
    if (!this.width) return;
    const room = this.plot - 2 * this.pad;
    if (view) {
      this.scale.fit(view[0] - 0.5, view[1] + 0.5, room);
      const [from, to] = view.map((day, i) => this.scale.x(day - 0.5 + i));
      this.pan = clamp((from + to - room) / 2, 0, Math.max(0, this.scale.width - room));
    } else {
      this.scale.layOut(1);
      this.pan = 0;
    }
    this.all = document.createDocumentFragment();
    this.#bands();
    this.#ticks();
    this.lanes.forEach((lane, i) => {
      const y = this.top + LANE * (i + 0.5);
      this.#put("line", { class: "rule", x1: this.#flip(this.name), x2: this.#flip(this.width), y1: y, y2: y });
    });
    const visible = shown.filter((entry) => isDated(entry) && this.#isIn(entry));
    this.#bars(visible);
    this.#breaks();
    this.#marks(visible, selected);
    if (this.name) {
      this.#put("rect", { class: "ground", x: this.rtl ? this.plot : 0, width: this.name, y: this.top, height: this.bottom - this.top });
      this.lanes.forEach((lane, i) => {
        const text = this.#short(lane.name, this.name - 12);
        this.#put("text", { class: `name strand-${lane.colour}`, x: this.#flip(0), y: this.top + LANE * i + 17 }, text);
      });
    }
    this.svg.replaceChildren(this.all);
  }

  #measure() {
    const width = Math.floor(this.svg.clientWidth || this.svg.parentNode.clientWidth);
    if (width === this.width) return;
    const wide = width >= 600;
    this.width = width;
    this.name = wide ? Math.min(150, 26 + 6.6 * Math.max(...this.lanes.map((lane) => lane.name.length))) : 0;
    this.pad = wide ? 32 : 16;
    this.plot = width - this.name;
    const points = this.entries.flatMap(({ from, to }) => [(from ?? to) - 0.5, (to ?? from) + 0.5]);
    this.scale = new Scale(points, this.entries.map((entry) => entry.at), this.plot - 2 * this.pad, ...(wide ? [40, 76] : [22, 40]));
  }

  #put(name, attributes, text, parent = this.all) {
    const node = document.createElementNS(NS, name);
    for (const key in attributes) node.setAttribute(key, attributes[key]);
    if (text) node.textContent = text;
    parent.append(node);
    return node;
  }

  #flip(x) {
    return this.rtl ? this.width - x : x;
  }

  #px(day) {
    return this.name + this.pad + this.scale.x(day) - this.pan;
  }

  dayAt(clientX) {
    const x = this.#flip(clientX - this.svg.getBoundingClientRect().left);
    return this.scale.day(x - this.name - this.pad + this.pan);
  }

  /** A box between two places of the drawing, cut to its time. */
  #box(attributes, from, to, y, height) {
    const [left, right] = [clamp(from, this.name, this.width), clamp(to, this.name, this.width)];
    if (right - left < 1) return 0;
    this.#put("rect", { ...attributes, x: this.rtl ? this.width - right : left, width: right - left, y, height });
    return right - left;
  }

  #short(text, room) {
    const most = Math.floor(room / 6.6);
    return text.length <= most ? text : most > 3 ? `${text.slice(0, most - 1).trimEnd()}…` : "";
  }

  #isIn({ from, to, at }) {
    const [a, b] = [this.#px(from ?? at), this.#px(to ?? at)];
    return b > this.name - 40 && a < this.width + 40;
  }

  #bands() {
    for (const [name, from, to, row] of this.periods) {
      const [a, b] = [this.#px(from - 0.5), to === null ? this.width : this.#px(to + 0.5)];
      const y = 3 + BAND * row;
      if (!this.#box({ class: "band" }, a, b, y, this.bottom - y)) continue;
      const left = Math.max(a, this.name);
      this.#box({ class: "head" }, a, b, y, BAND - 1);
      this.#put("text", { x: this.#flip(left + 6), y: y + 12 }, this.#short(name, Math.min(b, this.width) - left - 12));
    }
  }

  #ticks() {
    let year = "";
    let end = Math.max(0, this.name - 6);
    let yearEnd = end;
    const years = [];
    const letters = (text) => 6.4 * text.length;
    const wide = (unit) => letters(unit === "year" ? "2000" : this.labels.tick(unit, 256)) + 20;
    const days = [this.scale.day(this.pan - this.pad), this.scale.day(this.pan + this.plot - this.pad)];
    for (const cluster of this.scale.clusters) {
      const { unit, days: ticks } = ticksOf(cluster, Math.max(cluster.from, days[0]), Math.min(cluster.from + cluster.days, days[1]), wide);
      for (const day of ticks) {
        const x = this.#px(day);
        const text = this.labels.tick(unit, day);
        const half = letters(text) / 2;
        if (x - half < end || x + half > this.width) continue;
        end = x + half + 12;
        this.#put("line", { class: "tick", x1: this.#flip(x), x2: this.#flip(x), y1: this.top - 2, y2: this.bottom + 3 });
        this.#put("text", { class: "label", x: this.#flip(x), y: this.bottom + 15 }, text);
        const now = unit === "year" ? "" : this.labels.year(day, unit === "day");
        if (now && now !== year && x - 14 > yearEnd) {
          this.#put("text", { class: "label", x: this.#flip(x), y: this.bottom + 29 }, now);
          yearEnd = x + 20;
          years.push(x);
          year = now;
        }
      }
    }
    for (const gap of this.scale.breaks) {
      const x = this.name + this.pad + gap.x - this.pan;
      const text = this.labels.length(gap.days);
      if (x < this.name || x > this.width || years.some((other) => Math.abs(other - x) < 46)) continue;
      years.push(x);
      this.#put("text", { class: "label", x: this.#flip(x), y: this.bottom + 29 }, text);
    }
  }

  #breaks() {
    for (const gap of this.scale.breaks) {
      const x = this.#flip(this.name + this.pad + gap.x - this.pan);
      if (this.#flip(x) < this.name) continue;
      let path = `M${x - 4} ${this.top - 2}`;
      for (let y = this.top - 2, side = 8; y < this.bottom; y += 9, side = -side) path += `l${side} 9`;
      this.#put("path", { d: path });
      this.#put("path", { class: "void", d: path });
    }
  }

  /** From when to when: solid where it lasted, pale where it was some time within, fading where it is open. Three find room in a lane. */
  #bars(shown) {
    const slots = this.lanes.map(() => [-1e9, -1e9, -1e9]);
    for (const { from, to, at, lane, flags } of shown) {
      if (from === to && !flags.includes("a")) continue;
      const ends = slots[lane];
      const a = from === to ? this.#px(at) - 16 : this.#px((from ?? at) - 0.5);
      const b = from === to ? this.#px(at) + 16 : this.#px((to ?? at) + 0.5);
      const slot = Math.max(0, ends.findIndex((end) => end < a - 2));
      ends[slot] = to === null ? this.width : b;
      const y = this.top + LANE * (lane + 0.5) + [0, -7, 7][slot] - 2.5;
      const look = `bar strand-${this.lanes[lane].colour}${flags.includes("a") ? " about" : ""}`;
      const strength = flags.includes("l") ? 0.7 : 0.32;
      if (from !== null && to !== null) this.#box({ class: look, opacity: strength, rx: 2.5 }, a, b, y, 5);
      FADE.forEach((opacity, i) => {
        if (from === null) this.#box({ class: look, opacity }, b - 18 * (i + 1), b - 18 * i, y, 5);
        if (to === null) this.#box({ class: look, opacity }, a + 18 * i, a + 18 * (i + 1), y, 5);
      });
    }
  }

  #marks(shown, selected) {
    const open = this.lanes.map(() => null);
    const cell = shown.length > 300 ? 34 : 21;
    this.groups = [];
    for (const entry of shown) {
      const x = this.#px(entry.at);
      if (x < this.name - 8 || x > this.width + 8) continue;
      let group = open[entry.lane];
      if (!group || x - group.x > cell) this.groups.push((group = open[entry.lane] = { x, lane: entry.lane, entries: [] }));
      group.entries.push(entry);
    }
    this.groups.forEach((group, i) => {
      const [first] = group.entries;
      const many = group.entries.length > 1;
      const here = group.entries.includes(selected) ? " here" : "";
      group.at = this.#flip(group.x + (many ? (this.#px(group.entries.at(-1).at) - group.x) / 2 : 0));
      group.y = this.top + LANE * (group.lane + 0.5);
      const look = `mark strand-${this.lanes[group.lane].colour}${many ? " many" : ` ${first.verdict}${first.flags.includes("p") ? " planned" : ""}`}${here}`;
      const mark = this.#put("g", { class: look, "data-i": i, transform: `translate(${group.at.toFixed(1)} ${group.y})` });
      if (many) {
        const count = this.labels.count(group.entries.length);
        const half = 8 + 3 * count.length;
        this.#put("rect", { x: -half, y: -9, width: 2 * half, height: 18, rx: 9 }, "", mark);
        this.#put("text", { y: 4 }, count, mark);
        return;
      }
      this.#put("circle", { r: 10 }, "", mark);
      this.#put("rect", { class: "shape", x: -8, y: -8, width: 16, height: 16 }, "", mark);
      if (first.flags.includes("u")) this.#put("text", { class: "doubt", x: 11, y: -4 }, "?", mark);
    });
  }

  groupOf(entry) {
    return this.groups.find((group) => group.entries.includes(entry));
  }
}
