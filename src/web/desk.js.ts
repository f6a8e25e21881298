/**
 * Keys at the reading desk (?: what they are and the switch that turns them off; j, k: next and last place; a, r, e … : what carries that key in the place: accept, reject, edit, same, different), and words selected in the
 * document put into the form that adds them. The desk works without it.
 */
export const deskScript = `(() => {
const places = () => [...document.querySelectorAll('[data-place]')];
const current = () => document.activeElement?.closest('[data-place]') ?? document.querySelector('[data-place]:target');
// Who speaks to the machine, or rests a hand on it, turns the keys off (WCAG 2.1.4): kept on their own machine alone.
const off = () => {
  try { return localStorage.getItem('obras-keys') === 'off'; } catch { return false; }
};
const button = document.getElementById('keys-switch');
const tell = () => { if (button) button.textContent = off() ? button.dataset.on : button.dataset.off; };
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    try { off() ? localStorage.removeItem('obras-keys') : localStorage.setItem('obras-keys', 'off'); } catch {}
    tell();
  });
}
tell();
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input,textarea,select')) return;
  if (off()) return;
  if (event.key === '?') {
    document.getElementById('keys')?.focus();
    event.preventDefault();
    return;
  }
  const all = places();
  const at = all.indexOf(current());
  if (event.key === 'j' || event.key === 'k') {
    const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + (event.key === 'j' ? 1 : -1)))];
    next?.focus();
    next?.scrollIntoView({ block: 'center' });
  } else if (/^[a-z]$/.test(event.key)) {
    const target = all[at]?.querySelector('[data-key="' + event.key + '"]');
    if (!target) return;
    target.matches('input,textarea') ? target.focus() : target.click();
  } else return;
  event.preventDefault();
});
document.addEventListener('selectionchange', () => {
  const selection = getSelection();
  const field = document.getElementById('add-words');
  const words = selection?.toString().trim();
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  if (!field || !words || !element?.closest('.original')) return;
  field.value = words;
});
document.querySelector('[data-place]:target')?.focus();
})();
`;
