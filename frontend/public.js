// What the public page adds to the axis: opening a mark leads to its entry, and the entry in the address is marked on the axis.
const axis = document.querySelector('sl-axis');

const entryInAddress = () => (location.hash.startsWith('#e-') ? location.hash.slice(3) : null);

if (axis) {
  axis.addEventListener('entry-open', event => {
    const entry = document.getElementById(`e-${event.detail.id}`);
    if (!entry) return;
    history.replaceState(null, '', `#${entry.id}`);
    axis.selected = event.detail.id;
    entry.scrollIntoView({ block: 'start' });
    entry.focus({ preventScroll: true });
  });
  addEventListener('hashchange', () => { axis.selected = entryInAddress(); });
  customElements.whenDefined('sl-axis').then(() => { axis.selected = entryInAddress(); });
}
