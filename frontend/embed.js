/**
 * The loader for other sites: turns each <div class="sourceline"><a href="…/t/…">…</a></div> into the embed. The div's own
 * style keeps its height until the embed tells it; where no script runs, the link stays.
 */
(() => {
  const origin = new URL(document.currentScript.src).origin;
  const rooms = new Map(); // by frame: its place, the room that was kept there, the last height that was told, at which width

  const anchor = () => (/^#e-[0-9a-f]+$/.test(location.hash) ? location.hash.slice(1) : null);

  function go(frame) {
    if (anchor()) frame.contentWindow.postMessage({ sourceline: "go", entry: anchor() }, origin);
  }

  function turn(place) {
    const link = place.querySelector("a[href]");
    if (!link || place.querySelector("iframe")) return;
    const address = new URL(link.href);
    if (address.origin !== origin || !address.pathname.startsWith("/t/")) return;
    const frame = document.createElement("iframe");
    frame.src = origin + address.pathname.replace("/t/", "/embed/") + address.search + address.hash;
    frame.title = link.textContent;
    if (!anchor()) frame.loading = "lazy";
    frame.allow = "clipboard-write";
    Object.assign(frame.style, { border: 0, display: "block", width: "100%", height: "100%", position: "absolute", inset: 0 });
    place.style.position = "relative";
    if (!place.offsetHeight || !place.style.paddingBottom) place.style.minHeight ||= "480px";
    link.hidden = true;
    place.append(frame);
    frame.addEventListener("load", () => setTimeout(leave, 3000, frame));
    const { height, minHeight, paddingBottom } = place.style;
    rooms.set(frame, { place, kept: { height, minHeight, paddingBottom } });
  }

  /** Where the embed may not stand on this page, or cannot be reached, the link is what is left. */
  function leave(frame) {
    const { place, told } = rooms.get(frame) ?? {};
    if (!place || told) return;
    rooms.delete(frame);
    frame.remove();
    place.querySelector("a").hidden = false;
    Object.assign(place.style, { height: "auto", minHeight: 0, paddingBottom: 0 });
  }

  /** As high as was told, where it is as wide as then; else as was measured, until the frame tells more: one that is out of sight does so late. */
  function fit({ place, kept, width, height }) {
    if (height) Object.assign(place.style, place.offsetWidth === width ? { height: `${height}px`, minHeight: 0, paddingBottom: 0 } : kept);
  }

  const all = () => document.querySelectorAll(".sourceline").forEach(turn);

  addEventListener("message", (event) => {
    if (event.origin !== origin || !event.data) return;
    const [frame, room] = [...rooms].find(([one]) => one.contentWindow === event.source) ?? [];
    if (!frame) return;
    room.told = true;
    const { sourceline, height, top } = event.data;
    if (sourceline === "height" && height > 0 && height < 200000 && !room.place.dataset.fixed) {
      fit(Object.assign(room, { height, width: room.place.offsetWidth }));
    } else if (sourceline === "ready") {
      frame.contentWindow.postMessage({ sourceline: "host", address: location.href.split("#")[0] }, origin);
      go(frame);
    } else if (sourceline === "scroll" && Number.isFinite(top)) {
      scrollTo({ top: frame.getBoundingClientRect().top + scrollY + top - 12 });
    }
  });
  addEventListener("hashchange", () => rooms.forEach((room, frame) => go(frame)));
  addEventListener("resize", () => rooms.forEach(fit));
  all();
  addEventListener("DOMContentLoaded", all);
})();
