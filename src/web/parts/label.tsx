import type { JSX } from 'preact';
import { useReader } from '../reader.ts';

/** Tone of a status: never the only sign, each label has a shape and its words. */
const tones: Readonly<Record<string, string>> = {
  delivered: 'done',
  'reported-delivered': 'done',
  'delivered-in-part': 'part',
  'in-progress': 'part',
  'not-due': 'open',
  'not-assessed': 'open',
  'not-verifiable': 'open',
  'no-evidence-found': 'gap',
  'past-due-unknown': 'gap',
  stalled: 'gap',
  'presumed-abandoned': 'gap',
  withdrawn: 'open',
  overdue: 'short',
  contradicted: 'short',
  'delivered-disputed': 'dispute',
  'reported-delivered-disputed': 'dispute',
};

const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.8" />;
const dashed = (
  <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="2.6 2.1" />
);
const line = (d: string) => (
  <path d={d} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" />
);
const fill = (d: string) => <path d={d} fill="currentColor" />;
const triangle = 'M8 1.8 14.6 13.6H1.4Z';
const square = 'M2.6 2.6h10.8v10.8H2.6Z';

const shapes: Readonly<Record<string, JSX.Element>> = {
  delivered: <circle cx="8" cy="8" r="6.9" fill="currentColor" />,
  'reported-delivered': (
    <>
      {ring}
      <circle cx="8" cy="8" r="3.2" fill="currentColor" />
    </>
  ),
  'delivered-in-part': (
    <>
      {ring}
      {fill('M8 2v6h6a6 6 0 1 1-6-6Z')}
    </>
  ),
  'in-progress': (
    <>
      {ring}
      {fill('M8 2a6 6 0 0 1 0 12Z')}
    </>
  ),
  'not-due': (
    <>
      {ring}
      {line('M8 4.6V8l2.4 1.6')}
    </>
  ),
  'no-evidence-found': dashed,
  'not-assessed': line('M4 8h.01M8 8h.01M12 8h.01'),
  'not-verifiable': (
    <>
      {line(square)}
      {line('M5.2 10.8 10.8 5.2')}
    </>
  ),
  'delivered-disputed': (
    <>
      {line('M3 14.4V1.8')}
      {fill('M3 2.2h10l-2.6 3.6L13 9.4H3Z')}
    </>
  ),
  'reported-delivered-disputed': (
    <>
      {line('M3 14.4V1.8')}
      {line('M3 2.2h10l-2.6 3.6L13 9.4H3')}
    </>
  ),
  withdrawn: (
    <>
      {ring}
      {line('M3.8 3.8 12.2 12.2')}
    </>
  ),
  contradicted: (
    <>
      {line(square)}
      {line('M5.4 5.4 10.6 10.6M10.6 5.4 5.4 10.6')}
    </>
  ),
  overdue: (
    <>
      {line(triangle)}
      {line('M8 6.4v3M8 11.4h.01')}
    </>
  ),
  'past-due-unknown': (
    <path
      d={triangle}
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linejoin="round"
      stroke-dasharray="2.6 2"
    />
  ),
  'presumed-abandoned': (
    <>
      {dashed}
      {line('M5.8 5.8 10.2 10.2M10.2 5.8 5.8 10.2')}
    </>
  ),
  stalled: (
    <>
      {dashed}
      {line('M6.4 5.6v4.8M9.6 5.6v4.8')}
    </>
  ),
};

function Shape({ label }: { readonly label: string }) {
  return (
    <svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {shapes[label] ?? ring}
    </svg>
  );
}

/** A status as shape and words. */
export function LabelMark({ label, large = false }: { readonly label: string; readonly large?: boolean }) {
  const { tr } = useReader();
  return (
    <span class={`label tone-${tones[label] ?? 'open'}${large ? ' label-large' : ''}`}>
      <Shape label={label} />
      <span>{tr.code('label', label)}</span>
    </span>
  );
}

export const toneOf = (label: string): string => tones[label] ?? 'open';

export function GradeMark({ grade }: { readonly grade: string }) {
  const { t } = useReader();
  return (
    <abbr class="grade" title={t(`grade-${grade}.plain`)}>
      {t(`grade-${grade}`)}
    </abbr>
  );
}
