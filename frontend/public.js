/**
 * What the script adds to a page that is complete without it: the axis, filters, search, steps by key, the state in the
 * address, and in an iframe the talk with the page around it. Nothing here makes words: they stand in the markup.
 */

import { Chart } from "./chart.js";
import { clamp } from "./scale.js";

const root = document.documentElement;
const list = document.querySelector(".entries");
const box = document.querySelector(".axis");
const svg = box.querySelector("svg");
const form = document.querySelector(".tools");
const told = form.querySelector("output");
const fit = form.querySelector("button");
const framed = document.body.classList.contains("embed") && parent !== window;
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const read = (node, part) => node.querySelector(part)?.textContent.trim() ?? "";

let items = [];
let shown = [];
let chart = null;
let view = null;
let selected = null;
const off = new Set();

/* ---------- entries ---------- */

/** The lane, the first day, the last where it is another, flags; an open end has no number. */
function entryOf(node) {
  const [lane, from, to = from, flags = ""] = node.dataset.at.split(",");
  const [a, b] = [from, to].map((day) => (day === "" ? null : +day));
  return { node, flags, from: a, to: b, at: flags.includes("l") ? (a ?? b) : (b ?? a), lane: +lane, verdict: node.classList[2] };
}

function passes(item, words, verdict, person) {
  if (off.has(item.lane) || (verdict && item.verdict !== verdict) || (person && !item.node.dataset.p?.split("|").includes(person))) return false;
  if (!words.length) return true;
  item.text ??= plain(item.node.textContent);
  return words.every((word) => item.text.includes(word));
}

const inView = ({ from, to, at }) => !view || ((to ?? at) >= view[0] && (from ?? at) <= view[1]);

function apply() {
  const words = plain(form.q.value).split(/\s+/).filter(Boolean);
  const rest = items.filter((item) => passes(item, words, form.v.value, form.p?.value));
  shown = rest.filter(inView);
  const showing = new Set(shown);
  for (const item of items) {
    const hidden = !showing.has(item);
    if (item.node.hidden !== hidden) item.node.hidden = hidden;
  }
  const all = shown.length === items.length;
  for (const node of list.querySelectorAll(".withheld")) node.hidden = !all;
  told.textContent = all ? "" : told.dataset.of.replace(/{(.)}/g, (_, i) => chart.labels.number([shown, items][i].length));
  fit.hidden = all && !view;
  chart.draw(rest, view, selected);
  if (view) told.textContent = `${chart.labels.range(view)} · ${told.textContent}`;
  slide();
}

const again = () => {
  apply();
  remember();
};

/* ---------- address ---------- */

function remember() {
  if (!/^http/.test(location.protocol)) return;
  const to = new URL(location);
  const state = { q: form.q.value.trim(), v: form.v.value, p: form.p?.value, s: [...off].join("."), t: view?.map(Math.round).join(".") };
  for (const key in state) state[key] ? to.searchParams.set(key, state[key]) : to.searchParams.delete(key);
  if (selected) to.hash = selected.node.id;
  history.replaceState(null, "", to);
}

function recall() {
  const state = new URLSearchParams(location.search);
  form.q.value = state.get("q") ?? "";
  form.v.value = state.get("v") ?? "";
  if (form.p) form.p.value = state.get("p") ?? "";
  for (const lane of state.get("s")?.split(".") ?? []) off.add(+lane);
  const days = state.get("t")?.split(".").map(Number);
  view = days?.length === 2 && days.every(Number.isFinite) ? days : null;
}

/** The entry that an anchor names, or the place of one that is withheld, comes into view, whatever the filters say. */
function arrive(anchor) {
  const node = document.getElementById(anchor);
  if (node?.parentNode !== list) return;
  if (node.hidden) clear();
  const item = items.find((one) => one.node === node);
  item ? open(item) : show(node);
}

/* ---------- axis ---------- */

function select(item) {
  selected?.node.classList.remove("here");
  selected = item;
  item?.node.classList.add("here");
}

function open(item) {
  select(item);
  again();
  show(item.node);
}

function show(node) {
  for (const above of list.children) {
    above.classList.add("laid"); // what is above it has its height before it is scrolled to
    if (above === node) break;
  }
  node.tabIndex = -1;
  node.focus({ preventScroll: true });
  if (framed) parent.postMessage({ sourceline: "scroll", top: node.getBoundingClientRect().top + scrollY }, "*");
  node.scrollIntoView();
}

const name = (item) => `${read(item.node, ".when")}: ${read(item.node, "h2")}`;

/** The axis is one stop: a slider over the entries that are shown. */
function slide() {
  const at = shown.indexOf(selected);
  const values = { valuemin: 1, valuemax: Math.max(1, shown.length), valuenow: Math.max(1, at + 1), valuetext: at < 0 ? told.textContent || svg.getAttribute("aria-label") : name(selected) };
  for (const key in values) svg.setAttribute(`aria-${key}`, values[key]);
  svg.setAttribute("role", "slider");
  svg.setAttribute("tabindex", 0);
}

const tip = document.createElement("p");
tip.className = "tip";
tip.setAttribute("aria-hidden", "true");

function point(group) {
  tip.hidden = !group;
  if (!group) return;
  const entries = group.entries;
  const first = document.createElement("b");
  first.textContent = entries.length > 1 ? `${read(entries[0].node, ".when")} – ${read(entries.at(-1).node, ".when")}` : read(entries[0].node, ".when");
  tip.replaceChildren(first, ...entries.slice(0, 3).map((item) => {
    const line = document.createElement("span");
    line.textContent = read(item.node, "h2");
    return line;
  }), entries.length > 3 ? "…" : "");
  tip.style.left = `${clamp(group.at - tip.offsetWidth / 2, 0, Math.max(0, box.clientWidth - tip.offsetWidth))}px`;
  tip.style.top = `${group.y + 16}px`;
}

function step(by, sideways) {
  let next = shown[clamp(shown.indexOf(selected) + by, 0, shown.length - 1)];
  if (sideways && selected) {
    const lanes = chart.lanes.length;
    for (let lane = selected.lane + by; lane >= 0 && lane < lanes; lane += by) {
      const there = shown.filter((item) => item.lane === lane);
      next = there.sort((a, b) => Math.abs(a.at - selected.at) - Math.abs(b.at - selected.at))[0];
      if (next) break;
    }
  }
  if (!next) return;
  select(next);
  apply();
  point(chart.groupOf(next));
}

/** On the drawing, so that what is left out of it is not what is zoomed in on. */
function zoom(factor) {
  const { scale, pan, plot, pad, entries } = chart;
  const room = plot - 2 * pad;
  const middle = view || !selected?.at ? pan + room / 2 : scale.x(selected.at);
  const [from, to] = [-1, 1].map((side) => scale.day(middle + (side * room * factor) / 2));
  const days = entries.flatMap((item) => [item.from ?? item.at, item.to ?? item.at]);
  view = from <= Math.min(...days) && to >= Math.max(...days) ? null : [Math.floor(from), Math.ceil(to)];
  again();
}

function clear() {
  form.reset();
  off.clear();
  view = null;
  keys();
  again();
}

function brush() {
  let start = null;
  const area = document.createElement("div");
  area.className = "brush";
  const end = () => {
    start = null;
    area.remove();
  };
  svg.addEventListener("pointerdown", (event) => {
    if (event.button === 0) start = event.clientX;
  });
  svg.addEventListener("pointermove", (event) => {
    const mark = event.target.closest(".mark");
    if (start === null) return point(event.pointerType === "mouse" && mark ? chart.groups[mark.dataset.i] : null);
    if (Math.abs(event.clientX - start) < 6 && !area.isConnected) return;
    if (!area.isConnected) svg.setPointerCapture(event.pointerId);
    box.append(area);
    const left = Math.min(start, event.clientX) - box.getBoundingClientRect().left;
    Object.assign(area.style, { left: `${left}px`, width: `${Math.abs(event.clientX - start)}px`, top: 0, height: `${svg.clientHeight}px` });
  });
  svg.addEventListener("pointerup", (event) => {
    if (start === null) return;
    if (area.isConnected) {
      const days = [start, event.clientX].map((x) => chart.dayAt(x)).sort((a, b) => a - b);
      view = [Math.round(days[0]), Math.max(Math.round(days[0]) + 1, Math.round(days[1]))];
      end();
      again();
      return;
    }
    end();
    const mark = event.target.closest(".mark");
    const group = mark && chart.groups[mark.dataset.i];
    if (!group) return;
    const days = group.entries.map((item) => item.at);
    if (Math.max(...days) - Math.min(...days) < 2) return open(group.entries[0]);
    view = [Math.min(...days), Math.max(...days)];
    again();
  });
  svg.addEventListener("pointercancel", end);
  svg.addEventListener("pointerleave", () => point(null));
}

function listen() {
  const right = document.dir === "rtl" ? -1 : 1;
  const acts = {
    ArrowRight: () => step(right), ArrowLeft: () => step(-right), ArrowDown: () => step(1, true), ArrowUp: () => step(-1, true), PageDown: () => step(10), PageUp: () => step(-10),
    Home: () => step(-1e9), End: () => step(1e9), Enter: () => selected && open(selected), "+": () => zoom(0.5), "=": () => zoom(0.5), "-": () => zoom(2), 0: clear, Escape: clear,
  };
  svg.addEventListener("keydown", (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? null : acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  svg.addEventListener("blur", () => point(null));
  svg.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(event.deltaY > 0 ? 1.25 : 0.8);
  }, { passive: false });
  box.addEventListener("click", (event) => {
    const by = event.target.closest("[data-zoom]")?.dataset.zoom;
    if (by) zoom(+by);
  });
  let typing = 0;
  form.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(again, 120);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  fit.addEventListener("click", clear);
  addEventListener("hashchange", () => arrive(location.hash.slice(1)));
  new ResizeObserver(() => svg.clientWidth !== chart.width && apply()).observe(box);
}

/** The key of strands becomes the filter by strand, without moving. */
function keys() {
  if (form.hidden) return;
  document.querySelectorAll(".key li").forEach((line, lane) => {
    let button = line.querySelector("button");
    if (!button) {
      button = document.createElement("button");
      button.type = "button";
      button.append(...line.childNodes);
      line.append(button);
      button.addEventListener("click", () => {
        if (!off.delete(lane)) off.add(lane);
        keys();
        again();
      });
    }
    button.setAttribute("aria-pressed", !off.has(lane));
  });
}

/* ---------- the page around an iframe ---------- */

function talk() {
  root.classList.add("framed");
  let host = null;
  const slug = location.pathname.split("/")[2];
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ sourceline: "height", height }, "*");
    // What listeners for other makers' embeds know: Datawrapper's form, and the one of Flourish and Infogram.
    parent.postMessage({ "datawrapper-height": { [slug]: height } }, "*");
    parent.postMessage(JSON.stringify({ sender: "Flourish", context: "iframe.resize", height, src: location.href }), "*");
  };
  addEventListener("message", (event) => {
    if (event.source !== parent || !event.data?.sourceline) return;
    const { entry, address } = event.data;
    if (entry) arrive(entry);
    if (/^https?:/.test(address)) host = address;
  });
  // Where the page around is known, a link to an entry leads to it there.
  const lead = (event) => {
    const link = event.target.closest("a.link");
    if (!link || !host) return;
    link.href = `${host}#${link.closest("[id]").id}`;
    link.target = "_top";
  };
  document.addEventListener("pointerdown", lead);
  document.addEventListener("focusin", lead);
  parent.postMessage({ sourceline: "ready" }, "*");
  return () => {
    tell(); // at once as well: while it is out of sight, a frame of another site observes nothing
    new ResizeObserver(tell).observe(document.body);
  };
}

/* ---------- start ---------- */

/**
 * What is out of sight is laid out when it comes into sight; the rest is here, a little at a time and when nobody needs the
 * processor, so that all of it stands in the accessibility tree and the height is known.
 */
function layOut(done) {
  // A frame that is out of sight is never idle, and its height is asked for all the same.
  const idle = (!framed && window.requestIdleCallback) || setTimeout;
  const rest = [...list.children].reverse();
  const some = () => {
    const end = performance.now() + 20;
    while (rest.length && performance.now() < end) {
      for (let i = 0; i < 4; i++) rest.pop()?.classList.add("laid");
      list.offsetHeight; // has them laid out now
    }
    if (rest.length) idle(some);
    else done?.();
  };
  idle(some);
}

function start() {
  items = [...list.querySelectorAll("[data-at]")].map(entryOf);
  items.forEach((item, i) => (item.i = i));
  const lanes = [...document.querySelectorAll(".key li")].map((line) => ({ name: line.textContent.trim(), colour: +line.className.slice(-1) }));
  items.sort((a, b) => a.at - b.at || a.i - b.i);
  chart = new Chart(svg, lanes, JSON.parse(svg.dataset.periods), items, root.lang);
  box.append(tip);
  tip.hidden = true;
  recall();
  keys();
  apply(); // has the page laid out, so whatever moves anything stands before it
  root.dataset.ready = "";
  listen();
  brush();
  if (location.hash) arrive(location.hash.slice(1));
}

const height = framed ? talk() : null;
start();
layOut(height);
