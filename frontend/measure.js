/** How high an embed is at some widths: it is put into frames that nobody sees, which can reach nothing here, and tells its height as it tells other sites. */
window.sourcelineMeasure = async (place, html, widths) => {
  const measured = await Promise.all(JSON.parse(widths).map((width) => new Promise((done) => {
    const frame = document.createElement("iframe");
    frame.tabIndex = -1;
    frame.sandbox = "allow-scripts";
    // In sight and seen through: a browser lays out no frame that is out of sight, and tells it its size late.
    Object.assign(frame.style, { position: "fixed", inset: "0 auto auto 0", width: `${width}px`, height: "800px", opacity: 0, pointerEvents: "none", border: 0 });
    let waiting = 0;
    const listen = (event) => {
      if (event.source !== frame.contentWindow || event.data?.sourceline !== "height") return;
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        removeEventListener("message", listen);
        frame.remove();
        done(`${width}:${event.data.height}`);
      }, 400);
    };
    addEventListener("message", listen);
    frame.srcdoc = html;
    place.append(frame);
  })));
  return measured.join(",");
};
