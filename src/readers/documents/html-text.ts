import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const dropped = new Set(
  'script style noscript template svg math iframe object canvas audio video head nav form button select textarea'.split(
    ' ',
  ),
);
const blocks = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 ' +
    'h6 header hr html li main ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/**
 * The text of a parsed page or a piece of one: a line for each block, a blank after a cell, white space as one blank;
 * without scripts, menus, forms and what is hidden. `elements` and `depth` are the size of the tree.
 */
export function textOf(root: Node): { text: string; elements: number; depth: number } {
  const parts: string[] = [];
  let elements = 0;
  let deepest = 0;
  const stack: { node: Node; depth: number; isLeaving: boolean }[] = [{ node: root, depth: 0, isLeaving: false }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, depth, isLeaving } = top;
    const name = node.nodeName;
    if (isLeaving) {
      parts.push(name === 'td' || name === 'th' ? ' ' : '\n');
      continue;
    }
    if (depth > deepest) deepest = depth;
    if ('value' in node) {
      parts.push(node.value.replace(/\s+/g, ' '));
      continue;
    }
    if (!('childNodes' in node)) continue;
    if ('attrs' in node) elements++;
    if (dropped.has(name) || ('attrs' in node && node.attrs.some((attribute) => attribute.name === 'hidden'))) continue;
    if (name === 'br' || blocks.has(name)) parts.push('\n');
    if (name === 'td' || name === 'th' || blocks.has(name)) stack.push({ node, depth, isLeaving: true });
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      stack.push({ node: node.childNodes[i]!, depth: depth + 1, isLeaving: false });
    }
  }
  return { text: parts.join(''), elements, depth: deepest };
}
