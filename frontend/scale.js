/**
 * Time on a line, for the studio's axis and the public page's: days as numbers counted from 1970-01-01, clusters of time
 * with breaks between them, and the ticks below.
 */

export const DAY = 864e5;
export const MOST_PER_DAY = 420;

export const clamp = (value, least, most) => Math.max(least, Math.min(most, value));

/**
 * Clusters of time with breaks between them. `width(zoom)` is the whole in pixels, `x(day)` and `day(x)` map both ways
 * at the zoom that was last laid out; inside a break they run evenly from edge to edge.
 */
export class Scale {
  /**
   * @param points the days at which something begins or ends
   * @param marks the days of the marks
   * @param room pixels for the whole when nothing is zoomed
   * @param gap pixels for a break
   * @param least pixels for a cluster with a single date
   */
  constructor(points, marks, room, gap, least) {
    this.gap = gap;
    const sorted = [...new Set(points)].sort((a, b) => a - b);
    const gaps = sorted.slice(1).map((point, i) => ({ i, days: point - sorted[i] }));
    const ordinary = gaps.map((gap) => gap.days).sort((a, b) => a - b)[(gaps.length - 1) >> 1] ?? 0;
    let left = gaps.reduce((sum, gap) => sum + gap.days, 0);
    const broken = new Set();
    for (const gap of [...gaps].sort((a, b) => b.days - a.days)) {
      if (gap.days < 20 || gap.days <= 8 * ordinary || gap.days < 0.08 * left || broken.size >= Math.max(2, Math.min(12, room / 110))) break;
      broken.add(gap.i);
      left -= gap.days;
    }
    this.clusters = [];
    let start = 0;
    sorted.forEach((point, i) => {
      if (i === sorted.length - 1 || broken.has(i)) {
        this.clusters.push(this.#cluster(sorted[start], point, marks, i === sorted.length - 1));
        start = i + 1;
      }
    });
    this.#share(room, least);
    this.layOut(1);
  }

  /** Around a single point, which is where something begins or, at the end of all, ends, a cluster is that day. */
  #cluster(from, to, marks, isLast) {
    const inside = marks.filter((mark) => mark >= from && mark <= to);
    const days = Math.max(to - from, 1);
    return { from: to - from < 1 && isLast ? to - 1 : from, days, marks: inside.length };
  }

  /** Each cluster has room for a label; what is left goes where most marks are. */
  #share(room, wanted) {
    const inside = room - this.gap * (this.clusters.length - 1);
    const least = Math.min(wanted, inside / (this.clusters.length * 1.6));
    const free = Math.max(inside - least * this.clusters.length, 60);
    const weight = (cluster) => (cluster.marks ? cluster.marks ** 0.7 * (1 + Math.log2(cluster.days + 1)) : Math.log2(cluster.days) * 0.6);
    const all = this.clusters.reduce((sum, cluster) => sum + weight(cluster), 0) || 1;
    for (const cluster of this.clusters) cluster.base = least + (free * weight(cluster)) / all;
  }

  layOut(zoom) {
    let x = 0;
    for (const cluster of this.clusters) {
      cluster.x = x;
      cluster.width = Math.max(cluster.base, Math.min(cluster.base * zoom, cluster.days * MOST_PER_DAY));
      cluster.perDay = cluster.width / cluster.days;
      x += cluster.width + this.gap;
    }
    this.zoom = zoom;
    this.width = Math.max(x - this.gap, 0);
  }

  /** Zooms so that these days fill so many pixels, as far as that goes; returns the zoom. */
  fit(from, to, room) {
    let low = 1;
    let high = this.mostZoom;
    for (let i = 0; i < 40; i++) {
      this.layOut(Math.sqrt(low * high));
      if (this.x(to) - this.x(from) > room) high = this.zoom;
      else low = this.zoom;
    }
    this.layOut(low);
    return low;
  }

  /** Zoomed in further than this, nothing changes any more. */
  get mostZoom() {
    return Math.max(1, ...this.clusters.map((cluster) => (cluster.days * MOST_PER_DAY) / cluster.base));
  }

  x(day) {
    let before = null;
    for (const cluster of this.clusters) {
      if (day < cluster.from) {
        if (!before) return cluster.x - (cluster.from - day) * cluster.perDay;
        const end = before.from + before.days;
        return before.x + before.width + (this.gap * (day - end)) / (cluster.from - end);
      }
      if (day <= cluster.from + cluster.days) return cluster.x + (day - cluster.from) * cluster.perDay;
      before = cluster;
    }
    return before ? before.x + (day - before.from) * before.perDay : 0;
  }

  day(x) {
    let before = null;
    for (const cluster of this.clusters) {
      if (x < cluster.x && before) {
        const end = before.from + before.days;
        return end + ((x - before.x - before.width) / this.gap) * (cluster.from - end);
      }
      if (x <= cluster.x + cluster.width) return cluster.from + (x - cluster.x) / cluster.perDay;
      before = cluster;
    }
    return before ? before.from + (x - before.x) / before.perDay : 0;
  }

  get breaks() {
    return this.clusters.slice(1).map((cluster, i) => {
      const before = this.clusters[i];
      return { key: i, x: cluster.x - this.gap / 2, days: cluster.from - before.from - before.days };
    });
  }
}

/* ---------- ticks ---------- */

/* Each unit with its days, and how many of it make a step. */
const UNITS = [["day", 1, 1, 2, 7], ["month", 30.4, 1, 3, 6], ["year", 365.2, 1, 2, 5, 10, 20, 50, 100, 500, 1000, 10000]];
const STEPS = UNITS.flatMap(([unit, days, ...steps]) => steps.map((step) => [unit, step, step * days]));

/** The days from `from` to `to` on which a step of a unit begins. */
function tickDays(unit, step, from, to) {
  const days = [];
  const date = new Date(Math.ceil(from) * DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const at = new Date(0);
  for (let i = 0; i < 400; i++) {
    if (unit === "year") at.setUTCFullYear(Math.floor(year / step) * step + i * step, 0, 1);
    else if (unit === "month") at.setUTCFullYear(year, Math.floor(month / step) * step + i * step, 1);
    else if (step === 7) at.setUTCFullYear(year, month + Math.floor(i / 4), 1 + 7 * (i % 4));
    else at.setTime((Math.ceil(Math.ceil(from) / step) * step + i * step) * DAY);
    const day = at.getTime() / DAY;
    if (day > to) break;
    if (day >= from) days.push(day);
  }
  return days;
}

export class Labels {
  constructor(lang) {
    let tag = lang || "en";
    try {
      Intl.getCanonicalLocales(tag);
    } catch {
      tag = "en";
    }
    if (tag === "en") tag = "en-GB"; // the day before the month, as in the dates themselves
    this.tag = tag;
    this.formats = new Map();
  }

  /** @param own in the calendar of the language; a Gregorian month or year is none of another calendar's */
  date(day, options, own = false) {
    const key = JSON.stringify(options) + own;
    let format = this.formats.get(key);
    if (!format) this.formats.set(key, (format = new Intl.DateTimeFormat(this.tag, { timeZone: "UTC", calendar: own ? undefined : "gregory", ...options })));
    return format.format(new Date(day * DAY));
  }

  year(day, own) {
    return this.date(day, { year: "numeric", ...(new Date(day * DAY).getUTCFullYear() < 1 ? { era: "short" } : {}) }, own);
  }

  tick(unit, day, narrow) {
    if (unit === "year") return this.year(day);
    if (unit === "month") return this.date(day, { month: narrow ? "short" : "long" });
    return this.date(day, { day: "numeric", month: narrow ? "short" : "long" }, true);
  }

  length(days) {
    const [unit, count] = days >= 700 ? ["year", days / 365.25] : days >= 56 ? ["month", days / 30.44] : ["day", days];
    return new Intl.NumberFormat(this.tag, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 0 }).format(Math.round(count));
  }

  /** Days from the first to the last. */
  range([from, to]) {
    const format = new Intl.DateTimeFormat(this.tag, { timeZone: "UTC", dateStyle: "medium" });
    return format.formatRange(new Date(from * DAY), new Date(to * DAY));
  }

  number(count) {
    return new Intl.NumberFormat(this.tag).format(count);
  }
}

/**
 * The ticks of a cluster between two days, as close as their labels allow.
 *
 * @param wide pixels that a label of a unit takes
 */
export function ticksOf(cluster, left, right, wide) {
  const [unit, step] = STEPS.find(([name, , days]) => cluster.days < 2 || days * cluster.perDay >= wide(name)) ?? STEPS.at(-1);
  return { unit, step, days: right < left ? [] : tickDays(unit, step, left, right) };
}
